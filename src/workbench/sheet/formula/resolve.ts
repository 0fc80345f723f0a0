import type { Area, Name, Table } from '../../host/book';
import { areaOf, fixedName, lastColumn, lastRow, parseReference, unquoted } from './reference';
import { parseStructured, structuredArea } from './structured';
import type { Token } from './tokens';
import { join, tokenize } from './tokens';

/** What a formula may speak of beside cells. */
export interface Known {
  sheetName(id: string): string;
  sheetId(name: string): string | null;
  name(name: string, sheet: string): Name | null;
  table(name: string): Table | null;
  tableAt(sheet: string, row: number, column: number): Table | null;
  headings(table: Table): readonly string[];
  spill(sheet: string, row: number, column: number): Area | null;
}
export interface Standing {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The formula in cells only, as the calculation engine takes it: tables, defined names and `A1#` become references.
 * The engine knows no `[#Headers]`, no `A1#`, and refuses a defined name that is also a function
 * (docs/workbench.md), so none of these reach it.
 */
export function resolve(formula: string, at: Standing, known: Known): string {
  return join(resolveTokens(tokenize(formula), at, known, 0));
}

/** Whether the meaning of the formula hangs on tables, names or spills, so that it must be resolved again with them. */
export const hangsOnNames = (formula: string): boolean =>
  tokenize(formula).some(
    ({ kind, text }) => kind === 'structured' || kind === 'name' || (kind === 'reference' && text.endsWith('#')),
  );

const deepest = 20;

function resolveTokens(tokens: readonly Token[], at: Standing, known: Known, depth: number): Token[] {
  return tokens.flatMap((token): Token[] => {
    if (token.kind === 'structured') return [reference(structured(token.text, at, known))];
    if (token.kind === 'reference' && token.text.endsWith('#')) return [reference(spilled(token.text, at, known))];
    if (token.kind !== 'name') return [token];
    const name = find(token.text, at, known);
    if (name !== null && depth < deepest) {
      const inner = resolveTokens(tokenize(name.formula.replace(/^=/u, '')), at, known, depth + 1);
      const plain = inner.length === 1;
      return plain ? inner : [symbol('('), ...inner, symbol(')')];
    }
    const table = known.table(token.text);
    return table === null ? [token] : [reference(structured(`${token.text}[]`, at, known))];
  });
}

function find(text: string, at: Standing, known: Known): Name | null {
  const cut = text.lastIndexOf('!');
  if (cut < 0) return known.name(text, at.sheet);
  const sheet = known.sheetId(unquoted(text.slice(0, cut)));
  return sheet === null ? null : known.name(text.slice(cut + 1), sheet);
}

function structured(text: string, at: Standing, known: Known): string {
  const parsed = parseStructured(text);
  const table =
    parsed === null
      ? null
      : parsed.table === ''
        ? known.tableAt(at.sheet, at.row, at.column)
        : known.table(parsed.table);
  const area = parsed === null || table === null ? null : structuredArea(parsed, table, known.headings(table), at.row);
  return table === null || area === null ? '#REF!' : fixedName(known.sheetName(table.sheet), area);
}

function spilled(text: string, at: Standing, known: Known): string {
  const parsed = parseReference(text);
  const sheet = parsed === null || parsed.sheet === null ? at.sheet : known.sheetId(parsed.sheet);
  if (parsed === null || sheet === null) return '#REF!';
  const { row, column } = areaOf(parsed);
  const area = known.spill(sheet, row, column);
  return area === null || area.row + area.rows - 1 > lastRow || area.column + area.columns - 1 > lastColumn
    ? '#REF!'
    : fixedName(known.sheetName(sheet), area);
}

const reference = (text: string): Token => ({ kind: 'reference', text });
const symbol = (text: string): Token => ({ kind: 'symbol', text });
