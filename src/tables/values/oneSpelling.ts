/** Names that differ only in case in the spelling that came first, since Excel holds them for the same. */
export function oneSpelling(names: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  return names.map((name) => {
    const folded = name.toLowerCase();
    const known = first.get(folded) ?? name;
    first.set(folded, known);
    return known;
  });
}
