import type { TwinFunction } from './define';
import { call } from './gate/call';
import { type CellError, isCellError } from './gate/cellError';
import { registry } from './registry';

/**
 * The entry that Excel loads, and the only file that touches the CustomFunctions global. Excel shows the sentence of
 * an error only when it is thrown, and only for #VALUE! and #N/A; every other error is returned as a value.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
 */
for (const fn of registry) CustomFunctions.associate(fn.name, (...cells: unknown[]) => run(fn, cells));

function run(fn: TwinFunction, cells: readonly unknown[]): unknown[][] {
  const result = call(fn, cells);
  if (isCellError(result)) return alone(result);
  const [only] = result[0] ?? [];
  if (result.length === 1 && result[0]?.length === 1 && isCellError(only)) return alone(only);
  return result.map((row) => row.map((cell) => (isCellError(cell) ? errorValue(cell) : cell)));
}

function alone(error: CellError): CustomFunctions.Error[][] {
  if (carriesText(error)) throw errorValue(error);
  return [[errorValue(error)]];
}

const carriesText = ({ error }: CellError): boolean => error === '#VALUE!' || error === '#N/A';

const errorValue = (error: CellError): CustomFunctions.Error =>
  new CustomFunctions.Error(error.error as CustomFunctions.ErrorCode, carriesText(error) ? error.says : undefined);
