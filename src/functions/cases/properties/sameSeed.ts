import { call, type CellResult } from '../../gate/call';
import { isCellError } from '../../gate/cellError';
import { SIMULATE } from '../../simulation/simulate';
import { cellsFor } from '../cellsFor';
import type { Inputs } from '../reading';
import { shops } from './shops';

/** Whether two runs through the gate show the same bits in every cell of all tables. */
export function sameSeed(changes: Inputs = {}): CellResult {
  const tables = (more: Inputs): readonly CellResult[] =>
    ['KPI', 'NODES', 'SERIES'].map((output) =>
      call(SIMULATE, cellsFor(SIMULATE, { ...shops, periods: 120, reps: 50, output, ...more })),
    );
  const [one, other] = [tables({}), tables(changes)];
  const failed = [...one, ...other].find(isCellError);
  if (failed !== undefined) return failed;
  const [cells, again] = [one.map(cellsOf).flat(), other.map(cellsOf).flat()];
  return [['IDENTICAL'], [cells.length === again.length && cells.every((cell, at) => Object.is(cell, again[at]))]];
}

/** What a cell shows; the error of a cell without a value by its sentence, since two errors are two objects. */
const cellsOf = (table: CellResult): readonly unknown[] =>
  isCellError(table) ? [] : table.flat().map((cell) => (isCellError(cell) ? cell.says : cell));
