import { parseA1, sheetOf, type Area } from '../a1';

/** What the text of a reference points to, as far as the text says. */
export type Reference =
  | { readonly kind: 'cells'; readonly sheet: string | null; readonly area: Area }
  /** Everything that the formula in this cell spills: `B2#`. */
  | { readonly kind: 'spill'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  | TableReference;

export interface TableReference {
  readonly kind: 'table';
  /** Null within the table itself: `[@Mean]`. */
  readonly table: string | null;
  readonly part: 'rows' | 'this row' | 'headers' | 'all';
  /** First and last column; null for all columns. */
  readonly columns: readonly [string, string] | null;
}

/** Null for what is not read here: other workbooks, several sheets at once, whole columns and rows. */
export function referenceOf(text: string): Reference | null {
  const address = text.slice(text.lastIndexOf('!') + 1);
  const sheet = sheetOf(text);
  if (sheet !== null && /[[\]:]/.test(sheet)) return null;
  const area = parseA1(address.replace(/#$/, ''));
  if (area !== null) return { kind: address.endsWith('#') ? 'spill' : 'cells', sheet, area };
  if (sheet === null && address.includes('[')) return tableReference(address);
  return /^[\p{L}_\\][\p{L}\d_.\\?]*$/u.test(address) ? { kind: 'name', sheet, name: address } : null;
}

const items: Readonly<Record<string, TableReference['part']>> = {
  '#data': 'rows',
  '#this row': 'this row',
  '#headers': 'headers',
  '#all': 'all',
};

/** `Items[Mean]`, `Items[@Mean]`, `Items[[#This Row],[Mean]]`, `[@[Lead time]]`, `Items[[Jan]:[Dec]]`. */
function tableReference(text: string): TableReference | null {
  const start = text.indexOf('[');
  if (!text.endsWith(']')) return null;
  const table = start === 0 ? null : text.slice(0, start);
  const inside = text.slice(start + 1, -1).trim();
  const here = inside.startsWith('@');
  const rest = here ? inside.slice(1) : inside;
  const pieces =
    rest === ''
      ? []
      : rest.startsWith('[')
        ? [...rest.matchAll(/\[((?:'.|[^'\]])*)\]/gsu)].map(([, one]) => one!)
        : [rest];
  if (rest.startsWith('[') && rest.replaceAll(/\[((?:'.|[^'\]])*)\]/gsu, '').replaceAll(/[,:\s]/g, '') !== '')
    return null;
  const special = pieces.filter((piece) => piece.startsWith('#'));
  const columns = pieces.filter((piece) => !piece.startsWith('#')).map((piece) => piece.replaceAll(/'(.)/gsu, '$1'));
  const part = here ? 'this row' : special.length === 0 ? 'rows' : items[special[0]!.toLowerCase()];
  if (part === undefined || special.length > 1 || columns.length > 2) return null;
  // Two columns are one stretch of neighbours; a union of columns would have a comma between them.
  if (columns.length === 2 && !/\]\s*:\s*\[/.test(rest)) return null;
  const [first, last = first] = columns;
  return { kind: 'table', table, part, columns: first === undefined || last === undefined ? null : [first, last] };
}
