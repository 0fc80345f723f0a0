import { cellsFor } from '../cases/cellsFor';
import { call } from '../gate/call';
import { isCellError } from '../gate/cellError';
import { OPTIMIZE } from './optimize';

const model = {
  node: 'Shop',
  demandMean: 6,
  dist: 'POISSON',
  leadTime: 1,
  policy: 'SS',
  holdingCost: 1,
  stockoutCost: 4,
  orderCost: 5,
  unitValue: 3,
};
const free = [
  { parameter: 'reorderPoint', low: -5, high: 20 },
  { parameter: 'orderUpTo', low: 0, high: 40 },
];
const optimize = (changes: Readonly<Record<string, unknown>> = {}) =>
  call(OPTIMIZE, cellsFor(OPTIMIZE, { model: [model], free, periods: 500, warmup: 20, reps: 30, ...changes }));
const column = (result: ReturnType<typeof call>, label: string): readonly number[] => {
  if (isCellError(result)) throw new Error(result.says);
  return result.slice(1).map((row) => Number(row[result[0]?.indexOf(label) ?? -1]));
};

/** What (s, S) costs a period without lead time, from the chain of stock after ordering: an order falls below s + 1. */
function exactCost(s: number, S: number): number {
  const chance = [Math.exp(-6)];
  for (let k = 1; k < 80; k++) chance.push(((chance[k - 1] ?? 0) * 6) / k);
  let share = new Map([[S, 1]]);
  for (let round = 0; round < 400; round++) {
    const next = new Map<number, number>();
    for (const [y, p] of share) {
      chance.forEach((q, demand) => {
        const left = y - demand <= s ? S : y - demand;
        next.set(left, (next.get(left) ?? 0) + p * q);
      });
    }
    share = next;
  }
  let cost = 0;
  for (const [y, p] of share) {
    chance.forEach((q, demand) => {
      const end = y - demand;
      cost += p * q * (Math.max(0, end) + 4 * Math.max(0, -end) + (end <= s ? 5 : 0));
    });
  }
  return cost;
}

test('the exact cost of (4, 10) is that of Zheng and Federgruen: the check below is sound (S361)', () => {
  expect(exactCost(4, 10)).toBeCloseTo(8.034111561471644, 6);
});
test('what the policy that is found truly costs is within 1.5% of the optimum of 8.0341 (S396)', () => {
  for (const seed of [1, 2]) {
    const [s = NaN, S = NaN] = column(optimize({ seed }), 'VALUE');
    expect(exactCost(s, S)).toBeLessThanOrEqual(1.015 * 8.034111561471644);
  }
});
test('the start is the textbook, and the gain over it is not negative but for its band', () => {
  const found = optimize();
  // Level 6 + z(0.8) * sqrt(12) = 8.9; lot sqrt(2 * 6 * 5) = 7.7.
  expect(column(found, 'START')).toEqual([9, 17]);
  expect(column(found, 'GAIN')[0]).toBeGreaterThan(column(found, 'GAINBAND')[0] ?? 0);
});
test('a service that is asked for is met, and costs', () => {
  const cheap = optimize();
  const served = optimize({ minFill: 0.97 });
  expect(column(served, 'FILL')[0]).toBeGreaterThan(0.965);
  expect(column(cheap, 'FILL')[0]).toBeLessThan(0.965);
  expect(column(served, 'OBJECTIVE')[0]).toBeGreaterThan(column(cheap, 'OBJECTIVE')[0] ?? 0);
});
test('a service that nothing within the bounds gives is refused, with what they give at most', () => {
  const bounds = free.map((row) => ({ ...row, high: 6 }));
  expect(optimize({ free: bounds, minFill: 0.999 })).toMatchObject({
    error: '#N/A',
    says: expect.stringMatching(/^minFill is met by no choice .* FILL is at most 0\.\d+: widen/) as string,
  });
});
test('the budget bounds what is tried', () => {
  expect(column(optimize({ budget: 7 }), 'TRIED')[0]).toBe(7);
});
test.each<[string, Readonly<Record<string, unknown>>]>([
  ['model lacks a column that PROFIT needs', { objective: 'PROFIT' }],
  [
    'free (row 2) parameter must be one of reorderPoint, orderQty, orderUpTo, not "price"',
    { free: [{ parameter: 'price', low: 1, high: 2 }] },
  ],
  ['free (row 2) high must be at least its low', { free: [{ parameter: 'orderUpTo', low: 3, high: 2 }] }],
  [
    'free (row 2) orderQty does nothing in policy (s, S): it belongs to RQ',
    { model: [{ ...model, policy: '(s, S)' }], free: [{ parameter: 'orderQty', low: 1, high: 2 }] },
  ],
  ['free (row 2) low of orderQty must be above 0', { free: [{ parameter: 'orderQty', low: 0, high: 2 }] }],
  ['free (row 3) repeats orderUpTo where another row has it already', { free: [free[1], free[1]] }],
])('%s', (says, changes) => {
  expect(optimize(changes)).toMatchObject({ says: expect.stringContaining(says) as string });
});
