import { allFetched } from './allFetched';
import type { TwinFunction } from './define';
import { call } from './gate/call';
import { isCellError } from './gate/cellError';
import { parametersOf } from './gate/parameters';
import { registry } from './registry';
import { exampleCells } from './testing/exampleCells';

beforeAll(allFetched);

/** Every result of a call, by its label. */
function labelled(fn: TwinFunction, formula: string): ReadonlyMap<string, readonly unknown[]> {
  const { cells } = exampleCells(formula);
  const rows = call(
    fn,
    parametersOf(fn).map(({ name, field }, i) => {
      if (name === 'output' && field.words?.includes('ALL') === true) return 'ALL';
      return name === 'headers' ? true : (cells[i] ?? null);
    }),
  );
  if (isCellError(rows)) throw new Error(rows.says);
  return new Map((rows[0] ?? []).map((label, at) => [String(label), rows.slice(1).map((row) => row[at])]));
}

test('what is called a share from 0 to 1 is one, in every example', () => {
  let seen = 0;
  for (const fn of registry) {
    for (const { formula } of fn.examples) {
      for (const [label, cells] of labelled(fn, formula)) {
        if (fn.results[label]?.unit !== 'share') continue;
        const numbers = cells.filter((cell) => typeof cell === 'number');
        seen += numbers.length;
        for (const value of numbers) expect([fn.name, label, value >= 0 && value <= 1]).toEqual([fn.name, label, true]);
      }
    }
  }
  expect(seen).toBeGreaterThan(30);
});

test.each([
  ['OEE', 'TWIN.OEE(100,50,1,60,60)', 'performance', 1.2],
  ['ACCURACY', 'TWIN.ACCURACY({10;10},{40;40})', 'MAPE', 3],
  // By hand: a tariff from 10% to 100% on a unit of 1 costs 0.9, which is 1.8 of a selling price of 0.5.
  ['LANDEDCOST', 'TWIN.LANDEDCOST(1,1,,,,,,,,,,,0.1,1,0.5)', 'MARGINPOINTS', 1.8],
])('a share of %s that leaves 0 to 1 has another unit', (name, formula, label, value) => {
  const fn = registry.find((each) => each.name === name)!;
  expect(labelled(fn, formula).get(label)).toEqual([expect.closeTo(value, 12)]);
  expect(fn.results[label]?.unit).toBe('openShare');
});
