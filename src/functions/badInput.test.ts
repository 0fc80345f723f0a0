import { allFetched } from './allFetched';
import type { TwinFunction } from './define';
import { call } from './gate/call';
import { parametersOf } from './gate/parameters';
import { isScalar } from './gate/scalar';
import { registry } from './registry';
import { exampleCells } from './testing/exampleCells';
import { faults } from './testing/faults';

/**
 * What a planner's ranges look like when they are not what a function expects, in every function: whatever comes out is a
 * value or one of the four errors with a sentence that names an argument. (functions.test.ts spoils single cells.)
 */
type Cells = readonly unknown[];
const long = 100_000;

/** The cells of each example, one for each argument. */
const basesOf = (fn: TwinFunction): readonly Cells[] =>
  fn.examples.map(({ formula }) => {
    const { cells } = exampleCells(formula);
    return parametersOf(fn).map((_, i) => cells[i] ?? null);
  });

const rowsOf = (cell: unknown): readonly unknown[][] => (Array.isArray(cell) ? (cell as unknown[][]) : [[cell]]);
const isRange = (fn: TwinFunction, i: number): boolean => {
  const parameter = parametersOf(fn)[i];
  return parameter !== undefined && !isScalar(parameter.field);
};

/** Ways to get one range wrong, from the right one. */
const spoils: Readonly<Record<string, (rows: readonly unknown[][]) => unknown>> = {
  'a single cell': (rows) => rows[0]?.[0] ?? null,
  'a row for a column': (rows) => [rows.map((row) => row[0] ?? null)],
  'one entry less': (rows) => rows.slice(0, -1),
  'one entry more': (rows) => [...rows, rows[rows.length - 1]],
  'a column less': (rows) => rows.map((row) => row.slice(0, -1)),
  'a column more': (rows) => rows.map((row) => [...row, row[row.length - 1]]),
  'a header above': (rows) => [(rows[0] ?? []).map(() => 'Heading'), ...rows],
  'blanks in between': (rows) => rows.flatMap((row) => [row, row.map(() => null)]),
  'nothing but blanks': (rows) => rows.map((row) => row.map(() => '')),
  'dates as text': (rows) => rows.map((row) => row.map(() => '2026-01-05')),
  'all zero': (rows) => rows.map((row) => row.map(() => 0)),
  'all below zero': (rows) => rows.map((row) => row.map(() => -3)),
  backwards: (rows) => [...rows].reverse(),
  'an error in the last cell': (rows) => [
    ...rows.slice(0, -1),
    (rows[rows.length - 1] ?? []).map(() => ({ code: '#REF!' })),
  ],
};

beforeAll(allFetched);

const withRanges = registry.filter((fn) => parametersOf(fn).some((_, i) => isRange(fn, i)));
describe.each(withRanges.map((fn) => [fn.name, fn] as const))('TWIN.%s', (_, fn) => {
  const ranges = parametersOf(fn).flatMap(({ name }, i) => (isRange(fn, i) ? [[name, i] as const] : []));

  describe.each(ranges)('%s', (_name, index) => {
    test.each(Object.entries(spoils))('%s ends in a value or in a sentence', (_what, spoil) => {
      for (const cells of basesOf(fn)) {
        const spoilt = cells.map((cell, i) => (i === index ? spoil(rowsOf(cell)) : cell));
        expect(faults(fn, call(fn, spoilt))).toEqual([]);
      }
    });
  });

  test('ranges of a hundred thousand rows end in a value or in a sentence', () => {
    for (const cells of basesOf(fn)) {
      const wide = cells.map((cell, i) => {
        const rows = rowsOf(cell);
        return isRange(fn, i) && cell !== null
          ? Array.from({ length: long }, (_row, k) => rows[k % rows.length])
          : cell;
      });
      expect(faults(fn, call(fn, wide))).toEqual([]);
    }
  }, 120_000);
});
