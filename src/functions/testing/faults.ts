import type { TwinFunction } from '../define';
import type { CellResult } from '../gate/call';
import { type CellError, errorCodes, isCellError } from '../gate/cellError';
import { parametersOf } from '../gate/parameters';

/** Everything about a result that must never reach a sheet, in words; empty for a good one. */
export function faults(fn: TwinFunction, result: CellResult): readonly string[] {
  if (isCellError(result)) return errorFaults(fn, result);
  const width = result[0]?.length ?? 0;
  const shape = width === 0 || result.some((row) => row.length !== width) ? ['rows of unequal length, or none'] : [];
  return [...shape, ...new Set(result.flat().flatMap((cell) => cellFaults(fn, cell)))];
}

function cellFaults(fn: TwinFunction, cell: unknown): readonly string[] {
  if (isCellError(cell)) return errorFaults(fn, cell);
  if (typeof cell === 'string' || typeof cell === 'boolean') return [];
  return typeof cell === 'number' && Number.isFinite(cell) ? [] : [`a cell holds ${String(cell)}`];
}

/** An error says which argument it is about, as a fragment without a full stop. */
function errorFaults(fn: TwinFunction, { error, says }: CellError): readonly string[] {
  const named =
    parametersOf(fn).some(({ name }) => says.includes(name)) || says.startsWith(`${fn.name} finds no finite`);
  return [
    ...(errorCodes.includes(error) ? [] : [`${error} is not an error of a cell`]),
    ...(named ? [] : [`"${says}" names no argument`]),
    ...(says.endsWith('.') ? [`"${says}" ends with a full stop`] : []),
  ];
}
