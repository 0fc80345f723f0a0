/** A heading without case, accents, spaces and signs: "Menge (Stück)" is "mengestuck". */
export const plainName = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a heading: "PO Sent to Vendor Date" is po, sent, to, vendor, date. */
export const plainWords = (heading: string): readonly string[] =>
  heading
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .map(plainName)
    .filter((word) => word !== '');

/** Without what stands in brackets, which is most often a unit. */
export const withoutBrackets = (heading: string): string => heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');

/** The words of the names that columns are known by, worked out once each. */
const known = new Map<string, { readonly plain: string; readonly words: readonly string[] }>();

export function knownName(name: string): { readonly plain: string; readonly words: readonly string[] } {
  let found = known.get(name);
  if (!found) known.set(name, (found = { plain: plainName(name), words: plainWords(name) }));
  return found;
}
