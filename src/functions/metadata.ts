import type { TwinFunction } from './define';
import { helpUrl } from './docs/help';
import { argumentHelp } from './docs/words';
import { parametersOf } from './gate/parameters';

/**
 * functions.json, the description that Excel reads when the add-in loads. Every argument and every result is a block
 * of anything: whole columns go in, rows come out, and the gate decides what fits. Errors are let in, so that one
 * faulty cell spoils its own row and not the call.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
export const functionsJson = (functions: readonly TwinFunction[]) => ({
  allowErrorForDataTypeAny: true,
  functions: functions.map((fn) => ({
    description: fn.summary,
    helpUrl: helpUrl(fn),
    id: fn.name,
    name: fn.name,
    ...(fn.cancelable === true && { options: { cancelable: true } }),
    parameters: parametersOf(fn).map((parameter, i, all) => ({
      description: argumentHelp(parameter),
      dimensionality: 'matrix' as const,
      name: parameter.name,
      // to Excel what stands behind an argument that may be left out may be too; the gate asks for it by name
      ...(all.slice(0, i + 1).some(({ optional }) => optional) && { optional: true }),
      type: 'any' as const,
    })),
    // of any type, which is what a result without a type is
    result: { dimensionality: 'matrix' },
  })),
});
