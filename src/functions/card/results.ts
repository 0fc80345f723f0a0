import type { TwinFunction } from '../define';
import type { CellResult } from '../gate/call';
import { type CellError, isCellError } from '../gate/cellError';
import { hasHeaders, parametersOf } from '../gate/parameters';
import type { Shown } from '../gate/show';
import { amountWithUnit } from './amount';
import type { CardResult } from './card';
import type { Cells } from './known';
import { labelRows } from './row';

export interface Answered {
  readonly results: readonly CardResult[];
  /** Which row of a result of several. */
  readonly row: string | null;
  /** The item of a block that this row is about could not be answered: the one sentence of all its cells. */
  readonly refused: CellError | null;
}

/** How a function is asked: through the gate, with the cells of its arguments. */
export type Ask = (name: string, cells: readonly unknown[]) => CellResult | Promise<CellResult>;

/** Every result of the row that stands so far below the formula, or the gate's error. */
export async function resultsOf(
  fn: TwinFunction,
  cells: readonly Cells[],
  below: number,
  ask: Ask,
): Promise<Answered | CellError> {
  const grid = await ask(fn.name, withAll(fn, cells));
  if (isCellError(grid)) return grid;
  const names = Object.keys(fn.results);
  const labelled = fn.shape === 'table' || (hasHeaders(fn) && names.length > 1);
  const labels = labelled ? (grid[0] ?? []).map(String) : names;
  const body = labelled ? grid.slice(1) : grid;
  const at = Math.min(Math.max(0, below - labelRows(fn, cells)), body.length - 1);
  const says = `Row ${at + 1} of ${body.length}: select another cell of the result to see its row.`;
  const results = labels.flatMap((label, i) => resultOf(fn, label, body[at]?.[i] ?? null) ?? []);
  return { results, row: body.length > 1 ? says : null, refused: refusedIn(body[at] ?? []) };
}

/** What a result lacks by itself has a sentence of its own; that of a refused item names a row of what was given. */
function refusedIn(row: readonly Shown[]): CellError | null {
  const [first, ...others] = row.filter(isCellError);
  if (first === undefined || !/^\w+ \(row \d+\b/.test(first.says)) return null;
  return others.every(({ says }) => says === first.says) ? first : null;
}

function resultOf(fn: TwinFunction, label: string, shown: Shown | null): CardResult | null {
  const result = fn.results[label];
  if (result === undefined) return null;
  const { help, unit } = result;
  if (isCellError(shown)) return { label, help, value: shown.error, missing: shown.says };
  return { label, help, value: amountWithUnit(shown, unit), missing: null };
}

/** The same call, but for all results with their labels. */
const withAll = (fn: TwinFunction, cells: readonly Cells[]): readonly unknown[] =>
  parametersOf(fn).map(({ name }, i) => (name in fn.params ? cells[i] : name === 'output' ? 'ALL' : true));
