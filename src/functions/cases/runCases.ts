import { Problem } from '../../engine/problem';
import type { TwinFunction } from '../define';
import { call, type CellResult } from '../gate/call';
import { isCellError } from '../gate/cellError';
import { hasHeaders, hasOutput } from '../gate/parameters';
import { registry } from '../registry';
import type { Case, Outcome } from './case';
import { cellsFor, sameName } from './cellsFor';
import { differs } from './differs';
import { readingOf } from './readings';

/** Runs cases through the public gate, with the cells that Excel would pass. */
export const runCases = (cases: readonly Case[], functions: readonly TwinFunction[] = registry): readonly Outcome[] =>
  cases.map((each) => runCase(each, functions));

/** One line for a case that does not pass, as it is printed. */
export const outcomeLine = ({ id, function: name, why, expected }: Outcome): string =>
  `${id} ${name}: ${why}; expected ${JSON.stringify(expected)}`;

function runCase(each: Case, functions: readonly TwinFunction[]): Outcome {
  const report = (got: unknown, why: string | null): Outcome => ({
    id: each.id,
    function: each.function,
    passed: why === null,
    expected: each.expected,
    got,
    why: why ?? '',
  });
  if (!isComplete(each)) return report(null, 'not a case: it needs function, inputs and expected');
  const named = each.function.replace(/ \(verification\)$/, '');
  const fn = functions.find(({ name }) => `TWIN.${name}` === named || name === named);
  if (fn === undefined) return report(null, 'not built yet');
  try {
    const { inputs, row } = readingOf(each);
    const result = rowOnly(call(fn, cellsFor(fn, { ...labelled(fn, each), ...inputs })), row);
    return report(result, differs(fn, each.expected, result, each.tolerance ?? { exact: true }));
  } catch (thrown) {
    if (thrown instanceof Problem) return report(null, thrown.message);
    throw thrown;
  }
}

/** A table of which one row is meant, with its labels. */
function rowOnly(result: CellResult, row: number | undefined): CellResult {
  if (row === undefined || isCellError(result)) return result;
  return [result[0] ?? [], result[row + 1] ?? []];
}

/** Cases come from files, so nothing holds until it is looked at. */
const isComplete = (each: Case): boolean =>
  typeof each.function === 'string' && typeof each.inputs === 'object' && each.inputs !== null && 'expected' in each;

/** Results expected by label are asked for with all their labels. */
function labelled(fn: TwinFunction, { expected, inputs }: Case): Case['inputs'] {
  const byLabel =
    typeof expected === 'object' && expected !== null && !Array.isArray(expected) && !('error' in expected);
  if (!byLabel) return {};
  const asked = Object.keys(inputs).some((name) => sameName(name) === 'output');
  return { ...(hasOutput(fn) && !asked && { output: 'ALL' }), ...(hasHeaders(fn) && { headers: true }) };
}
