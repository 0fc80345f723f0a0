import type { ErrorCode, ErrorValue, Value } from '../../host/book';
import { isError } from '../../host/book';
import type { BaseValueObject, ICellData, Nullable } from './univer';
import {
  ArrayValueObject,
  BooleanValueObject,
  CellValueType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from './univer';

type UniverError = Parameters<typeof ErrorValueObject.create>[0];

/** Univer has no #BUSY!; its #GETTING_DATA behaves as we need: an error that every other function passes on. */
export const busy = ErrorValueObject.create('#GETTING_DATA' as UniverError);

const codes: ReadonlyMap<unknown, ErrorCode> = new Map<string, ErrorCode>([
  ['#N/A', '#N/A'],
  ['#VALUE!', '#VALUE!'],
  ['#REF!', '#REF!'],
  ['#DIV/0!', '#DIV/0!'],
  ['#NUM!', '#NUM!'],
  ['#NAME?', '#NAME?'],
  ['#NULL!', '#NULL!'],
  ['#SPILL!', '#SPILL!'],
  ['#CALC!', '#CALC!'],
  ['#GETTING_DATA', '#BUSY!'],
  ['#CYCLE!', '#REF!'],
  ['#ERROR!', '#VALUE!'],
]);

/** What the calculation wrote into a cell, or what we put there. Text that we put there is text, even "#N/A". */
export function valueOf(cell: ICellData | null | undefined): Value {
  const v = cell?.v;
  if (cell === null || cell === undefined || v === null || v === undefined) return null;
  if (cell.t === CellValueType.BOOLEAN) return v === true || Number(v) === 1;
  if (cell.t === CellValueType.FORCE_STRING) return String(v);
  const code = codes.get(v);
  if (code !== undefined) return { error: code };
  if (cell.t === CellValueType.NUMBER || typeof v === 'number') return Number(v);
  return v;
}

export function cellOf(value: Value): ICellData | null {
  if (value === null) return null;
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return { v: value, t: CellValueType.FORCE_STRING };
  return { v: value.error === '#BUSY!' ? '#GETTING_DATA' : value.error, t: CellValueType.STRING };
}

/** An argument as the function gets it: undefined when it was left out, a matrix for more than one cell. */
export function argumentOf(given: BaseValueObject): Value | Value[][] | undefined {
  if (!given.isArray()) return given.isNull() ? undefined : single(given);
  const array = given as ArrayValueObject;
  const rows = array.getRowCount();
  const columns = array.getColumnCount();
  if (rows === 1 && columns === 1) return single(array.get(0, 0));
  const matrix: Value[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const cells: Value[] = [];
    for (let column = 0; column < columns; column += 1) cells.push(single(array.get(row, column)));
    matrix.push(cells);
  }
  return matrix;
}

export function resultOf(result: Value | readonly (readonly Value[])[]): BaseValueObject {
  if (!Array.isArray(result)) return objectOf(result as Value);
  const rows = result as readonly (readonly Value[])[];
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || columns === 0) return objectOf({ error: '#CALC!' });
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => Array.from({ length: columns }, (_, i) => objectOf(row[i] ?? null))),
    rowCount: rows.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

const single = (given: Nullable<BaseValueObject>): Value => {
  if (!given || given.isNull()) return null;
  if (given.isError()) return { error: codes.get(given.getValue()) ?? '#VALUE!' };
  if (given.isBoolean()) return given.getValue() === true;
  return given.getValue() as number | string;
};

function objectOf(value: Value): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isError(value)) return errorObject(value);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

const errorObject = ({ error }: ErrorValue): BaseValueObject =>
  error === '#BUSY!' ? busy : ErrorValueObject.create(error as UniverError);
