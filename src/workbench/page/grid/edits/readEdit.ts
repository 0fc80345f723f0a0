import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { Area, Entry } from '../../../host/book';
import { shiftFormula } from '../../../host/model/shiftFormula';
import { typeIn } from '../../../host/typing';
import type { CellStyle } from '../../../sheet/styles';
import { isSpilled } from '../mirror/viewCell';
import { bookStyle, styleChange } from '../mirror/viewStyle';
import { rectangles, type Spot } from './rectangles';

export type Written = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What is around an edit. */
export interface Around {
  /** As the view shows the cell after the edit. */
  readonly viewStyle: (row: number, column: number) => Nullable<IStyleData>;
  /** As the book knows it, before. */
  readonly bookStyle: (row: number, column: number) => CellStyle;
  /** The edit takes an earlier one back, or does it again. */
  readonly again: boolean;
  readonly year: number;
}
export interface Edit {
  readonly writes: readonly { readonly area: Area; readonly entries: readonly (readonly Entry[])[] }[];
  readonly looks: readonly { readonly area: Area; readonly change: Partial<CellStyle> }[];
}

/** What a person's edit, heard as a change of the view's cells, means for the book. */
export function readEdit(written: Written, around: Around): Edit {
  const entries: Spot<Entry>[] = [];
  const changes: Spot<Partial<CellStyle>>[] = [];
  const shared = sharedFormulas(written);
  for (const [row, column, cell] of each(written)) {
    const style =
      cell === null || cell.s !== undefined ? bookStyle(cell === null ? null : around.viewStyle(row, column)) : null;
    const old = around.bookStyle(row, column);
    const given = entryOf(cell, row, column, { ...around, shared, numberFormat: (style ?? old).numberFormat });
    if (given.entry !== undefined) entries.push({ row, column, value: given.entry });
    const change = style === null ? {} : styleChange(old, style);
    const typed = given.format !== undefined && (style ?? old).numberFormat === 'General';
    const all = typed ? { ...change, numberFormat: given.format } : change;
    if (Object.keys(all).length > 0) changes.push({ row, column, value: all });
  }
  return {
    writes: together(entries),
    looks: rectangles(changes, JSON.stringify).map(({ area, value }) => ({ area, change: value })),
  };
}

interface Reading extends Around {
  readonly shared: ReadonlyMap<string, Origin>;
  readonly numberFormat: string;
}
interface Origin {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}
interface Given {
  readonly entry: Entry;
  readonly format?: string | undefined;
}

function entryOf(cell: ICellData | null, row: number, column: number, reading: Reading): Given {
  if (cell === null) return { entry: null };
  if (reading.again && isSpilled(cell)) return { entry: null };
  if (cell.f) return { entry: { formula: cell.f } };
  const origin = cell.si ? reading.shared.get(cell.si) : undefined;
  if (origin !== undefined)
    return { entry: { formula: shiftFormula(origin.formula, row - origin.row, column - origin.column) } };
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return typeIn(rich.replace(/\r\n$/u, ''), reading.numberFormat, reading.year);
  if (cell.v === undefined) return { entry: cell.f === null ? null : undefined };
  if (cell.v === null || cell.v === '') return { entry: null };
  if (cell.t === CellValueType.BOOLEAN) return { entry: cell.v === true || Number(cell.v) === 1 };
  if (cell.t === CellValueType.FORCE_STRING) return { entry: String(cell.v) };
  if (typeof cell.v !== 'string') return { entry: cell.v };
  if (cell.t === CellValueType.NUMBER && Number.isFinite(Number(cell.v))) return { entry: Number(cell.v) };
  return typeIn(cell.v, reading.numberFormat, reading.year);
}

/** A filled formula stands once, and the cells below or beside it say only that they share it. */
function sharedFormulas(written: Written): Map<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const [row, column, cell] of each(written))
    if (cell?.si && cell.f) origins.set(cell.si, { row, column, formula: cell.f });
  return origins;
}

function* each(written: Written): Generator<readonly [number, number, ICellData | null]> {
  for (const [row, line] of Object.entries(written))
    for (const [column, cell] of Object.entries(line)) yield [Number(row), Number(column), cell ?? null];
}

/** One write where the cells stand together, as after a paste or a fill; else one for each of their rectangles. */
function together(entries: readonly Spot<Entry>[]): Edit['writes'] {
  if (entries.length === 0) return [];
  const rows = entries.map(({ row }) => row);
  const columns = entries.map(({ column }) => column);
  const [row, column] = [least(rows), least(columns)];
  const area = { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
  if (area.rows * area.columns > entries.length * 4 + 100)
    return rectangles(entries, () => '').map(({ area: part }) => ({
      area: part,
      entries: laidOut(
        part,
        entries.filter((spot) => inside(part, spot)),
      ),
    }));
  return [{ area, entries: laidOut(area, entries) }];
}

function laidOut(area: Area, entries: readonly Spot<Entry>[]): Entry[][] {
  const lines = Array.from({ length: area.rows }, () => new Array<Entry>(area.columns).fill(undefined));
  for (const { row, column, value } of entries) {
    const line = lines[row - area.row];
    if (line !== undefined) line[column - area.column] = value;
  }
  return lines;
}

const inside = (area: Area, { row, column }: { readonly row: number; readonly column: number }): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
/** Not by spreading: an edit may have more cells than a call takes arguments. */
const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
