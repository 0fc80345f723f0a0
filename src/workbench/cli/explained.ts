import { call, type CellResult } from '../../functions/gate/call';
import { isCellError } from '../../functions/gate/cellError';
import { registry } from '../../functions/registry';
import { isError, type CustomCall, type CustomResult, type ErrorValue, type Value } from '../host/book';

/**
 * Excel's runtime carries a sentence only with #VALUE! and #N/A. For the others it is asked of the gate once more, as
 * the pane does for the formula that a person looks at.
 */
export function explained(result: CustomResult, { name, args }: CustomCall): CustomResult {
  if (!cellsOf(result).some(isSilent)) return result;
  const fn = registry.find((one) => `TWIN.${one.name}` === name);
  if (fn === undefined) return result;
  const again = call(fn, args);
  if (!Array.isArray(result)) return isSilent(result) ? withSentence(result, again, 0, 0) : result;
  return result.map((row, r) => row.map((cell, c) => (isSilent(cell) ? withSentence(cell, again, r, c) : cell)));
}

const cellsOf = (result: CustomResult): readonly Value[] => (Array.isArray(result) ? result.flat() : [result]);
const isSilent = (cell: Value): cell is ErrorValue => isError(cell) && !cell.message;

function withSentence(error: ErrorValue, again: CellResult, row: number, column: number): ErrorValue {
  const found = isCellError(again) ? again : (again as readonly (readonly unknown[])[])[row]?.[column];
  return isCellError(found) ? { ...error, message: found.says } : error;
}
