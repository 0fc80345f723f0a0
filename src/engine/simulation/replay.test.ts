import fc from 'fast-check';
import { replay, type ReplayInput, type ReplayPolicy } from './replay';
import { model, point, simulate, upTo } from './testing/points';

const base: ReplayInput = {
  demand: [12, 8, 15, 0, 20, 9, 14, 11, 0, 25, 7, 10],
  policy: { kind: 'RQ', reorderPoint: 25, orderQty: 40 },
  onHand: 45,
  leadTime: 2,
  leadTimes: [],
  receipts: [],
  reviewEvery: 1,
  minimum: 0,
  multiple: null,
  lost: false,
};
const ends = (changes: Partial<ReplayInput>) => replay({ ...base, ...changes }).map(({ endStock }) => endStock);

test('an (R,nQ) policy on twelve periods ends each as the recursion by hand says (S220)', () => {
  expect(ends({})).toEqual([33, 25, 10, 50, 30, 21, 7, 36, 36, 11, 4, 34]);
});

test('lead times that orders had replace the one they are planned with, in turn', () => {
  // by hand: the first order, at the end of period 2, takes 1 period instead of 2
  expect(ends({ leadTimes: [1] }).slice(0, 4)).toEqual([33, 25, 50, 50]);
});

test('a lead time of 0 is received in the period that orders, and clears what waits', () => {
  const [first] = replay({ ...base, demand: [50], onHand: 45, leadTime: 0, policy: { kind: 'RS', orderUpTo: 30 } });
  expect(first).toMatchObject({ served: 45, cleared: 5, ordered: 35, endStock: 30, waiting: 0 });
});

test('orders are raised to the minimum, then to the multiple', () => {
  const ordered = replay({ ...base, minimum: 50, multiple: 30, policy: { kind: 'RS', orderUpTo: 45 } });
  expect(ordered[0]?.ordered).toBe(60);
});

test.each<[string, ReplayPolicy]>([
  ['orderQty must be above 0', { kind: 'RQ', reorderPoint: 1, orderQty: 0 }],
  ['orderQty is the level of SS, so it must not be below reorderPoint', { kind: 'SS', reorderPoint: 10, orderUpTo: 5 }],
])('%s', (says, policy) => {
  expect(() => replay({ ...base, policy })).toThrow(says);
});

const whole = (max: number) => fc.integer({ min: 0, max });
const inputs = fc.record({
  demand: fc.array(whole(40), { minLength: 1, maxLength: 40 }),
  policy: fc.oneof(
    fc.record({ kind: fc.constant('RQ' as const), reorderPoint: whole(60), orderQty: fc.integer({ min: 1, max: 80 }) }),
    fc.record({ kind: fc.constant('RS' as const), orderUpTo: whole(120) }),
  ),
  onHand: whole(80),
  leadTime: whole(6),
  leadTimes: fc.array(whole(6), { maxLength: 3 }),
  receipts: fc.array(whole(30), { maxLength: 5 }),
  reviewEvery: fc.integer({ min: 1, max: 4 }),
  minimum: whole(30),
  multiple: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
  lost: fc.boolean(),
});

test('units are conserved: start + received - served - cleared = end, in every period', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      let stock = input.onHand;
      let waiting = 0;
      for (const period of replay(input)) {
        stock += period.received - period.served - period.cleared;
        waiting += period.demand - period.served - period.lost - period.cleared;
        expect(period.endStock).toBeCloseTo(stock, 9);
        expect(period.waiting).toBeCloseTo(waiting, 9);
        expect(Math.min(period.endStock, period.waiting, period.lost)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('a larger first stock never leaves more unserved under an order-up-to policy that waits', () => {
  fc.assert(
    fc.property(inputs, whole(50), (input, more) => {
      const policy = { kind: 'RS' as const, orderUpTo: input.onHand + more };
      const plain = { ...input, policy, lost: false, minimum: 0, multiple: null, leadTimes: [] };
      const owed = (onHand: number): number =>
        replay({ ...plain, onHand }).reduce((sum, { waiting }) => sum + waiting, 0);
      expect(owed(input.onHand + more)).toBeLessThanOrEqual(owed(input.onHand) + 1e-9);
    }),
  );
});

test('the simulation and the replay review at the same ends of periods', () => {
  // By hand, up to 600 every 3 periods with lead time 3: 100 a period, the first order at the end of period 3.
  const run = simulate(model({ periods: 9, points: [point({ policy: upTo(600, 3), onHand: 600, inTransit: [] })] }));
  const replayed = replay({
    ...{ demand: Array.from({ length: 9 }, () => 100), policy: { kind: 'RS', orderUpTo: 600 }, onHand: 600 },
    ...{ leadTime: 3, leadTimes: [], receipts: [], reviewEvery: 3, minimum: 0, multiple: null, lost: false },
  });
  const byHand = [500, 400, 300, 200, 100, 300, 200, 100, 300];
  expect([...(run.series[0]?.stock ?? [])]).toEqual(byHand);
  expect(replayed.map(({ endStock }) => endStock)).toEqual(byHand);
});
