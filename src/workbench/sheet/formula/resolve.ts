import type { Area, Name, Table } from '../../host/book';
import { symbol } from './brackets';
import { cutOpen, isOpen } from './openReferences';
import type { Reach } from './reach';
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
  /** How far the cells of a sheet reach. */
  reach(sheet: string): Reach;
}
export interface Standing {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
export interface Meaning {
  readonly formula: string;
  /** It speaks of whole columns or rows, which end where their sheet does. */
  readonly cut: boolean;
}

/**
 * The formula in cells only, as the calculation engine takes it: tables, defined names and `A1#` become references, and
 * whole columns end where the sheet does.
 * The engine knows no `[#Headers]`, no `A1#`, and refuses a defined name that is also a function
 * (docs/workbench.md), so none of these reach it.
 */
export function resolve(formula: string, at: Standing, known: Known): Meaning {
  const reachOf = (name: string | null): Reach | null => {
    const sheet = name === null ? at.sheet : known.sheetId(name);
    return sheet === null ? null : known.reach(sheet);
  };
  const tokens = resolveTokens(tokenize(formula), at, known, 0);
  const short = cutOpen(tokens, reachOf);
  return { formula: join(short), cut: short !== tokens };
}

/**
 * Whether the meaning of the formula hangs on tables, names, spills or how far a sheet reaches, so that it must be resolved
 * again with them.
 */
export const hangsOnOthers = (formula: string): boolean =>
  tokenize(formula).some(
    ({ kind, text }) =>
      kind === 'structured' || kind === 'name' || (kind === 'reference' && (text.endsWith('#') || isOpen(text))),
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
