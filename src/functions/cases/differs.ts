import type { TwinFunction } from '../define';
import type { CellResult } from '../gate/call';
import { isCellError } from '../gate/cellError';
import type { Shown } from '../gate/show';
import { single } from '../gate/single';
import { sameName } from './cellsFor';
import type { Tolerance } from './case';
import { isRemark, limitOf } from './limits';

/** What tells a result from the expected one, or null when they agree. */
export function differs(fn: TwinFunction, expected: unknown, result: CellResult, tolerance: Tolerance): string | null {
  if (isExpectedError(expected)) return cellDiffers(expected, single(result), tolerance);
  if (isCellError(result)) return `${result.error} ${result.says}`;
  if (Array.isArray(expected)) return listDiffers(expected, result, tolerance);
  if (typeof expected !== 'object' || expected === null) return cellDiffers(expected, single(result), tolerance);
  const wrong = Object.entries(expected).flatMap(([label, value]: [string, unknown]) => {
    if (isRemark(label)) return [];
    const limit = limitOf(label);
    const column = columnOf(fn, result, limit?.of ?? label);
    if (column === null) return [`no result ${limit?.of ?? label}`];
    if (limit !== null) {
      const beyond = column.find((got) => typeof got !== 'number' || !limit.holds(got, Number(value)));
      return beyond === undefined ? [] : [`${label}: ${isCellError(beyond) ? beyond.error : String(beyond)}`];
    }
    const allowed = toleranceOf(label, tolerance);
    const difference = Array.isArray(value)
      ? listDiffers(value, [column], allowed)
      : isByName(value)
        ? listDiffers(
            Object.values(value),
            [Object.keys(value).map((name) => cellNamed(result, column, name))],
            allowed,
          )
        : cellDiffers(value, column[0], allowed);
    return difference === null ? [] : [`${label}: ${difference}`];
  });
  const byLimit = wrong.filter((each) => each.startsWith(`${tolerance.or}_MAX`)).length;
  const isExcused = tolerance.or !== undefined && (byLimit === 0 || byLimit === wrong.length);
  return wrong.length === 0 || isExcused ? null : wrong.join('; ');
}

/** The cells under a label; a function with one result shows no label. */
function columnOf(
  fn: TwinFunction,
  [labels = [], ...rows]: readonly (readonly Shown[])[],
  label: string,
): readonly Shown[] | null {
  const only = Object.keys(fn.results);
  if (only.length === 1 && sameName(only[0] ?? '') === sameName(label) && rows.length === 0) return labels;
  const wanted = label in fn.results ? label : String(fn.alsoCalled?.[label] ?? label);
  const exact = labels.indexOf(wanted);
  const index =
    exact >= 0 ? exact : labels.findIndex((cell) => typeof cell === 'string' && sameName(cell) === sameName(wanted));
  return index < 0 ? null : rows.map((row) => row[index] ?? { error: '#N/A', says: 'no such cell' });
}

/** Results by the name of their row, which stands in the first column. */
const isByName = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isExpectedError(value);

const cellNamed = ([, ...rows]: readonly (readonly Shown[])[], column: readonly Shown[], name: string): Shown =>
  column[rows.findIndex(([first]) => String(first) === name)] ?? { error: '#N/A', says: `no row ${name}` };

const toleranceOf = (label: string, { relCost, absLevel, relAlpha, absFill, ...rest }: Tolerance): Tolerance => {
  if (sameName(label) === 'fill' && absFill !== undefined) return { abs: absFill };
  if (sameName(label) === 'alpha' && relAlpha !== undefined) return { ...rest, rel: relAlpha };
  const own = sameName(label) === 'cost' ? relCost : absLevel;
  if (own === undefined) return rest;
  return sameName(label) === 'cost' ? { ...rest, rel: own } : { ...rest, abs: own };
};

/** A list is a column or a row; a list of lists is a block, with or without its labels. */
function listDiffers(
  expected: readonly unknown[],
  result: readonly (readonly Shown[])[],
  tolerance: Tolerance,
): string | null {
  const nested = expected.some(Array.isArray);
  const rows = nested && result.length === expected.length + 1 ? result.slice(1) : result;
  const want = expected.flat();
  const got = rows.flat();
  if (want.length !== got.length) return `${got.length} cells instead of ${want.length}`;
  const wrong = want.map((value, i) => cellDiffers(value, got[i], tolerance)).find((difference) => difference !== null);
  return wrong ?? null;
}

interface ExpectedError {
  readonly error: string;
  readonly message_contains?: string;
}
const isExpectedError = (value: unknown): value is ExpectedError =>
  typeof value === 'object' && value !== null && 'error' in value && typeof value.error === 'string';

function cellDiffers(expected: unknown, got: Shown | undefined, tolerance: Tolerance): string | null {
  const shown = isCellError(got) ? `${got.error} ${got.says}` : String(got);
  if (isExpectedError(expected)) {
    const agrees =
      isCellError(got) && got.error === expected.error && got.says.includes(expected.message_contains ?? '');
    return agrees ? null : shown;
  }
  if (expected === null) return isCellError(got) && got.error === '#N/A' ? null : shown;
  if (typeof expected === 'number') return typeof got === 'number' && near(expected, got, tolerance) ? null : shown;
  return expected === got ? null : shown;
}

function near(expected: number, got: number, { rel, abs, exact }: Tolerance): boolean {
  if (exact === true) return got === expected;
  return Math.abs(got - expected) <= Math.max(abs ?? 0, (rel ?? 0) * Math.abs(expected));
}
