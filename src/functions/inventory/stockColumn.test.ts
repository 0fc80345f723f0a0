import fc from 'fast-check';
import { call } from '../gate/call';
import { parametersOf } from '../gate/parameters';
import { SAFETYSTOCK } from './safetyStock';

const share = fc.double({ min: 0.01, max: 0.999, noNaN: true });
const amount = fc.double({ min: 0, max: 1e4, noNaN: true });
const row = fc.tuple(share, amount, amount, amount, amount);

test('law: columns give the digits that their rows give one by one', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
      const columns = [0, 1, 2, 3, 4].map((at) => rows.map((cells) => [cells[at]]));
      const singly = rows.map((cells) => (call(SAFETYSTOCK, cells) as number[][])[0]);
      expect(call(SAFETYSTOCK, columns)).toEqual(singly);
    }),
  );
});

/** What a cell of each argument may hold: some ask for another way than the plain one, some are refused. */
const cellsOf: Readonly<Record<string, readonly unknown[]>> = {
  serviceLevel: [0.95, 0.5, 0.3, 1.2, 'x'],
  demandMean: [100, 0, 4, null, 'x'],
  demandSd: [30, 0, 3, null, -1],
  leadTime: [4, 2.5, 0, '14d', '1.5m', null],
  leadTimeSd: [null, 1, '3d'],
  reviewPeriod: [null, 0, 2, '1w'],
  serviceType: [null, 'csl', 'CSL', 'FILL', 'READY', 'P2'],
  orderQty: [null, 50, 0],
  dist: [null, 'NORMAL', 'normal', 'GAMMA', 'POISSON', 'AUTO', 'EMPIRICAL'],
  autocorrelation: [null, 0, 0.5, 1],
  demandPeriod: [null, 'D', 'W', 'X'],
  floor: [null, false, true],
  exactFill: [null, true],
  undershoot: [null, false, true, 'x'],
  history: [
    [4, 6, 5, 7, 3, 6],
    ['', '', 5, '', 7, 9],
    ['', '', '', '', '', ''],
    [1, 'x', 2, 1, 1, 0],
  ],
  missing: [null, 'ZERO', 'x'],
};
const names = parametersOf(SAFETYSTOCK).map(({ name }) => name);
const usual: Readonly<Record<string, unknown>> = {
  serviceLevel: [[0.95], [0.9], [0.3]],
  demandMean: 100,
  demandSd: 30,
  leadTime: 4,
};

test('law: whatever is asked of whichever rows, the way for whole columns changes no cell', () => {
  // The first cell of each is plain.
  const cell = (name: string) => {
    const cells = cellsOf[name] ?? [];
    return fc.oneof(
      { weight: 8, arbitrary: fc.constant(cells[0]) },
      { weight: 1, arbitrary: fc.constantFrom(...cells) },
    );
  };
  const column = (name: string) =>
    name === 'history'
      ? fc.array(cell(name), { minLength: 3, maxLength: 3 })
      : fc.oneof(
          cell(name),
          fc.array(
            cell(name).map((one) => [one]),
            { minLength: 3, maxLength: 3 },
          ),
        );
  const some = fc.uniqueArray(fc.constantFrom(...Object.keys(cellsOf)), { maxLength: 5 });
  const asked = some.chain((few) => fc.record(Object.fromEntries(few.map((name) => [name, column(name)]))));
  const wholeColumns = jest.fn(SAFETYSTOCK.wholeColumns);
  const inRows = { ...SAFETYSTOCK, wholeColumns: () => null };
  fc.assert(
    fc.property(asked, fc.constantFrom('STOCK', 'ACHIEVED', 'ALL'), (given, output) => {
      const cells = names.map((name) => ({ ...usual, output, ...given })[name] ?? null);
      expect(call({ ...SAFETYSTOCK, wholeColumns }, cells)).toEqual(call(inRows, cells));
    }),
    { numRuns: 3000, seed: 41 },
  );
  // Neither way may be the only one that was tried.
  const ways = wholeColumns.mock.results.map(({ value }) => value !== null);
  expect(ways.filter((way) => way).length).toBeGreaterThan(100);
  expect(ways.filter((way) => !way).length).toBeGreaterThan(100);
});

test('one row that is refused says so in its own cell; the others have their stock', () => {
  const got = call(SAFETYSTOCK, [[[0.95], [1.2]], 100, 30, 4]) as unknown[][];
  expect(got[0]?.[0]).toBeCloseTo(98.6912, 3);
  expect(got[1]?.[0]).toMatchObject({ error: '#NUM!', says: expect.stringContaining('serviceLevel') });
});

test('one row that floors at 0 is not given the signed stock', () => {
  const floor = [[true], [false]];
  const got = call(SAFETYSTOCK, [0.3, 100, 30, 4, null, null, null, null, null, null, null, floor]) as number[][];
  expect(got[0]).toEqual([0]);
  expect(got[1]?.[0]).toBeLessThan(0);
});
