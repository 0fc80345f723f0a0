import { Problem } from '../../engine/problem';
import type { TwinFunction } from '../define';
import { call, type CellResult } from '../gate/call';
import { isCellError } from '../gate/cellError';
import { hasHeaders, hasOutput } from '../gate/parameters';
import { single } from '../gate/single';
import { registry } from '../registry';
import type { Case, Outcome } from './case';
import { cellsFor, sameName } from './cellsFor';
import { differs } from './differs';
import { elsewhere } from './elsewhere';
import { properties } from './properties/properties';
import { readingOf } from './readings';

/** Runs cases through the public gate, with the cells that Excel would pass. */
export const runCases = (cases: readonly Case[], functions: readonly TwinFunction[] = registry): readonly Outcome[] =>
  cases.map((each) => runCase(each, functions));

/** One line for a case that does not pass, as it is printed. */
export const outcomeLine = ({ id, function: name, verdict, why, expected }: Outcome): string =>
  `${id} ${name}: ${verdict === 'refused' ? 'refused, ' : ''}${why}; expected ${JSON.stringify(expected)}`;

function runCase(each: Case, functions: readonly TwinFunction[]): Outcome {
  const { id, function: name, expected } = each;
  const report = (verdict: Outcome['verdict'], got: unknown, why: string): Outcome => ({
    ...{ id, function: name, expected },
    ...{ verdict, got, why },
  });
  if (!isComplete(each)) return report('failed', null, 'not a case: it needs function, inputs and expected');
  const place = elsewhere(name);
  if (place !== null) return report('elsewhere', null, place);
  const named = name.replace(/ \(verification\)$/, '');
  const fn = functions.find((one) => `TWIN.${one.name}` === named);
  if (fn === undefined) return report('failed', null, 'not built yet');
  try {
    const result = properties[id]?.() ?? resultOf(fn, each);
    const why = differs(fn, expected, result, each.tolerance ?? { exact: true });
    return report(why === null ? 'passed' : isRefusal(result) ? 'refused' : 'failed', result, why ?? '');
  } catch (thrown) {
    if (thrown instanceof Problem) return report('failed', null, thrown.message);
    throw thrown;
  }
}

function resultOf(fn: TwinFunction, each: Case): CellResult {
  const { inputs, row } = readingOf(each);
  return rowOnly(call(fn, cellsFor(fn, { ...labelled(fn, each), ...inputs })), row);
}

/** Whether the function itself says that this is not built, instead of an answer. */
function isRefusal(result: CellResult): boolean {
  const first = single(result);
  return isCellError(first) && first.unsupported === true;
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
