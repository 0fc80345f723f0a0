import type { Area } from '../../host/book';
import { argumentsAt, closing, symbol } from './brackets';
import type { Reach } from './reach';
import type { Corner, Reference } from './reference';
import { areaOf, lastColumn, lastRow, parseReference, printReference } from './reference';
import type { Token } from './tokens';

/** `A:A`, `3:7`, `B2:B1048576`: cells down to the last row, or out to the last column, of the sheet. */
export const isOpen = (text: string): boolean => openAt(text) !== null;

/** Functions that ask how large a range is, or reach into it without looking at every cell. */
const takeWhole = new Set(['ROWS', 'COLUMNS', 'INDEX', 'AREAS', 'ISREF', 'CELL', 'SHEET']);
/** Functions for which blank cells may count. */
const countBlanks = new Set(['COUNTIF', 'COUNTIFS', 'COUNTBLANK']);

/**
 * The formula with whole columns and rows cut to the cells that can hold something: the engine lays out every cell of a
 * range, and a few hundred COUNTIFS over a million rows each exhaust the memory. All are cut to the reach of the furthest
 * sheet among them, so that ranges of one size stay so. Blank cells that were cut off are added where they count:
 * `COUNTIF(A1:A64,x) + 1048512 * COUNTIF(A1048576,x)`. OFFSET may give a range of the old size: nothing is cut beside it.
 */
export function cutOpen(tokens: readonly Token[], reachOf: (sheet: string | null) => Reach | null): readonly Token[] {
  const reaches = tokens.flatMap((token) => {
    const open = openIn(token);
    return open === null ? [] : (reachOf(open.reference.sheet) ?? []);
  });
  if (reaches.length === 0 || tokens.some((token) => nameOf(token) === 'OFFSET')) return tokens;
  const furthest = {
    rows: Math.max(...reaches.map(({ rows }) => rows)),
    columns: Math.max(...reaches.map(({ columns }) => columns)),
  };
  return cut(tokens, furthest, false);
}

function cut(tokens: readonly Token[], reach: Reach, whole: boolean): Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] ?? symbol('');
    if (token.kind === 'function') {
      const end = closing(tokens, i + 1);
      result.push(...cutCall(tokens.slice(i, end + 1), reach));
      i = end;
    } else result.push(whole && standsAlone(tokens, i) ? token : cutToken(token, reach));
  }
  return result;
}

function cutCall(call: readonly Token[], reach: Reach): Token[] {
  const [given = symbol(''), open = symbol('(')] = call;
  const name = nameOf(given);
  const args = argumentsAt(call, 1);
  const whole = takeWhole.has(name) && !(name === 'INDEX' && givesColumn(args));
  const written = (content: readonly Token[]): Token[] => [given, open, ...content, symbol(')')];
  const short = written(cut(call.slice(2, -1), reach, whole));
  const left = countBlanks.has(name) ? leftOut(args[0], reach) : 0;
  if (left === 0) return short;
  const blank = written(
    args.flatMap((argument, i) => [
      ...(i === 0 ? [] : [symbol(',')]),
      ...(i % 2 === 0 ? argument.map(lastCell) : cut(argument, reach, false)),
    ]),
  );
  return [
    symbol('('),
    ...short,
    symbol('+'),
    { kind: 'number', text: String(left) },
    symbol('*'),
    ...blank,
    symbol(')'),
  ];
}

/** `INDEX(A:C,0,2)` is a column as long as the others, which are cut. */
const givesColumn = (args: readonly Token[][]): boolean =>
  args.length > 2 && ['', '0'].includes((args[1] ?? []).map(({ text }) => text.trim()).join(''));

function leftOut(argument: readonly Token[] | undefined, reach: Reach): number {
  const [only, ...more] = (argument ?? []).filter(({ kind }) => kind !== 'space');
  const open = only === undefined || more.length > 0 ? null : openIn(only);
  return open === null ? 0 : cellsOf(open.area) - cellsOf(within(open.area, reach));
}

const cellsOf = ({ rows, columns }: Area): number => rows * columns;

/** At least the first cell of the area, when it begins beyond the reach. */
function within({ row, column, rows, columns }: Area, reach: Reach): Area {
  return {
    row,
    column,
    rows: row + rows > lastRow ? Math.max(1, reach.rows - row) : rows,
    columns: column + columns > lastColumn ? Math.max(1, reach.columns - column) : columns,
  };
}

function cutToken(token: Token, reach: Reach): Token {
  const open = openIn(token);
  if (open === null) return token;
  const { row, column, rows, columns } = within(open.area, reach);
  const { from, to } = open.reference;
  return printed(open.reference, at(from, row, column), at(to ?? from, row + rows - 1, column + columns - 1));
}

function lastCell(token: Token): Token {
  const open = openIn(token);
  if (open === null) return token;
  const { row, column, rows, columns } = open.area;
  return printed(open.reference, at(open.reference.from, row + rows - 1, column + columns - 1), null);
}

const at = (corner: Corner, row: number, column: number): Corner => ({ ...corner, row, column });
const printed = (reference: Reference, from: Corner, to: Corner | null): Token => ({
  kind: 'reference',
  text: printReference({ ...reference, from, to }),
});

const openIn = ({ kind, text }: Token): ReturnType<typeof openAt> => (kind === 'reference' ? openAt(text) : null);

function openAt(text: string): { readonly reference: Reference; readonly area: Area } | null {
  const reference = text.includes(':') ? parseReference(text) : null;
  if (reference === null) return null;
  const area = areaOf(reference);
  return area.row + area.rows > lastRow || area.column + area.columns > lastColumn ? { reference, area } : null;
}

const nameOf = ({ kind, text }: Token): string => (kind === 'function' ? text.toUpperCase() : '');

/** An argument of its own, not part of an expression. */
function standsAlone(tokens: readonly Token[], i: number): boolean {
  const before =
    tokens
      .slice(0, i)
      .filter(({ kind }) => kind !== 'space')
      .at(-1)?.text ?? ',';
  const behind = tokens.slice(i + 1).find(({ kind }) => kind !== 'space')?.text ?? ',';
  return [',', '('].includes(before) && [',', ')'].includes(behind);
}
