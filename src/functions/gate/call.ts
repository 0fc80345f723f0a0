import { Problem } from '../../engine/problem';
import type { Results, Row, Rows, TwinFunction } from '../define';
import { type Argument, argumentsOf, rowsAsked, valuesAt } from './argument';
import { type CellError, cellErrorOf, isCellError } from './cellError';
import { parametersOf } from './parameters';
import { choiceOf, type Group, show, type Shown } from './show';
import { doneInTime, doneNow, isWork, type Means, type Work } from './work';

/** A block of cells, or one error for the whole call. */
export type CellResult = readonly (readonly Shown[])[] | CellError;

/**
 * The gate between cells and mathematics. Takes what Excel's runtime passes, an omitted argument as null and a range
 * as rows, reads it as the definition says, computes, and lays the results out. Nothing but a value or an error with
 * a sentence leaves. All of it is done at once, however long it takes.
 */
export const call = (fn: TwinFunction, cells: readonly unknown[]): CellResult => doneNow(answering(fn, cells));

/** The same, with what takes long done elsewhere: then it is a promise. */
export const callInTime = (
  fn: TwinFunction,
  cells: readonly unknown[],
  means: Means,
): CellResult | Promise<CellResult> => doneInTime(answering(fn, cells), means);

function* answering(fn: TwinFunction, cells: readonly unknown[]): Work<CellResult> {
  try {
    const args = argumentsOf(parametersOf(fn), cells);
    const own = args.filter(({ name }) => name in fn.params);
    const { output, headers } = valuesAt(refuseColumns(args.filter(({ name }) => !(name in fn.params))), 0);
    const groups = fn.shape === 'record' ? yield* eachRow(fn, own) : [yield* computed(fn, refuseColumns(own), 0)];
    const columns = fn.columns === undefined ? undefined : fn.columns(valuesAt(own, 0));
    return show(fn, across(fn, groups), choiceOf(fn, String(output ?? 'ALL'), columns), headers === true);
  } catch (thrown) {
    return cellErrorOf(thrown);
  }
}

/** The results for each row of the columns handed in, mostly one row; one that fails shows its own error. */
function* eachRow(fn: TwinFunction, args: readonly Argument[]): Work<readonly Group[]> {
  const asked = rowsAsked(args);
  if (asked === null) return [yield* computed(fn, args, 0)];
  const atOnce = inColumns(fn, args, asked);
  if (atOnce !== null) return atOnce.map((row) => [row]);
  const groups: Group[] = [];
  for (let row = 0; row < asked; row++) {
    try {
      const got = compute(fn, args, row);
      groups.push([isWork(got) ? yield* got : got].flat());
    } catch (thrown) {
      groups.push([cellErrorOf(thrown)]);
    }
  }
  return groups;
}

/** A row that failed takes no part in what the rows together tell. */
function across(fn: TwinFunction, groups: readonly Group[]): readonly Group[] {
  if (fn.across === undefined) return groups;
  const rows = groups.flat();
  const told = fn.across(rows.flatMap((row) => (isCellError(row) ? [] : [row])))[Symbol.iterator]();
  return rows.map((row) => [isCellError(row) ? row : (told.next().value ?? row)]);
}

/** Null where the function has no way for whole columns, or a cell is refused: then its row has to say so. */
function inColumns(fn: TwinFunction, args: readonly Argument[], rows: number): readonly Row<Results>[] | null {
  if (fn.wholeColumns === undefined) return null;
  try {
    const columnOf = ({ at }: Argument): unknown[] => Array.from({ length: rows }, (_, row) => at(row));
    return fn.wholeColumns(Object.fromEntries(args.map((argument) => [argument.name, columnOf(argument)])));
  } catch {
    return null;
  }
}

function* computed(fn: TwinFunction, args: readonly Argument[], row: number): Work<readonly Row<Results>[]> {
  const got = compute(fn, args, row);
  return [isWork(got) ? yield* got : got].flat();
}

/** The gate has read every argument as its field says, which is the type that `compute` expects. */
const compute = (fn: TwinFunction, args: readonly Argument[], row: number): Rows<Results> | Work<Rows<Results>> =>
  fn.compute(valuesAt(args, row));

function refuseColumns(args: readonly Argument[]): readonly Argument[] {
  const column = args.find(({ rows }) => rows !== null);
  if (column !== undefined) throw new Problem('wrong-type', `${column.name} must be one value, not ${column.rows}`);
  return args;
}
