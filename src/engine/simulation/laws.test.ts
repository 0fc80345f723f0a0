import fc from 'fast-check';
import { accountsOf, imbalance, worstImbalance } from './audit';
import type { Change } from './change';
import { contrast, estimate } from './estimate';
import { joinBlocks, samples } from './join';
import type { SimulationModel, StockPoint } from './model';
import { blocksOf, simulateBlocks } from './simulate';
import { byQuantity, model, point, simulate, upTo } from './testing/points';

const shop = (key: string, changes: Partial<StockPoint> = {}): StockPoint =>
  point({
    key,
    demand: { kind: 'gamma', mean: 10, sd: 8 },
    leadTime: { kind: 'history', periods: [4, 6, 7, 7, 9, 14] },
    policy: { ...byQuantity(90, 60), minimumOrder: 50, orderMultiple: 25 },
    onHand: 80,
    inTransit: [{ due: null, quantity: 60 }],
    ...changes,
  });
const events: readonly Change[] = [
  { kind: 'demand factor', from: 10, until: 25, factor: 1.4 },
  { kind: 'lead-time shift', from: 5, until: 30, periods: 6, caught: 'at port', inland: 2 },
  { kind: 'supply paused', from: 40, until: 47, points: [0] },
  { kind: 'target raised', from: 0, until: 20, by: [30, 30, 30] },
  { kind: 'yield', from: 12, until: 35, good: 0.7, chance: { probability: 0.5, key: 'rust' } },
];
const fast: Change = {
  kind: 'fast lane',
  when: 'stock runs low',
  from: 0,
  until: 60,
  leadTime: 2,
  level: [20, 20, 20],
  perPeriod: 40,
  lot: [15, 15, 15],
  limit: [200, 200, 200],
};
const three = model({
  replications: 35,
  periods: 60,
  points: [shop('A'), shop('B', { waits: 0.5 }), shop('C', { waits: 0, ordersMayCross: false })],
  variants: [
    { id: 'base', changes: [] },
    { id: 'disturbed', changes: events },
    { id: 'answered', changes: [...events, fast] },
  ],
});

test('units and demand are conserved on every path', () => {
  const balance = (what: SimulationModel): number => Math.max(...accountsOf(what).map(imbalance));
  expect(balance(three)).toBeLessThan(1e-9);
  fc.assert(
    fc.property(
      fc.record({ waits: fc.constantFrom(0, 0.3, 1), every: fc.integer({ min: 1, max: 9 }), warmup: fc.nat(40) }),
      ({ waits, every, warmup }) => {
        const points = ['A', 'B', 'C'].map((key) => shop(key, { waits, policy: upTo(120, every) }));
        expect(balance({ ...three, points, warmup, replications: 10 })).toBeLessThan(1e-9);
      },
    ),
    { numRuns: 20 },
  );
});

test('and in every single period, which begins where the one before it ended', () => {
  expect(worstImbalance({ ...three, replications: 5, warmup: 3 })).toBeLessThan(1e-9);
});
test('the audit sees a unit that is missing', () => {
  const books = {
    startNet: 5,
    received: 2,
    demand: 3,
    lost: 1,
    endOnHand: 5,
    startOnOrder: 4,
    ordered: 2,
    endOnOrder: 4,
  };
  const of = (changes: Partial<typeof books>) => (field: string) =>
    (({ ...books, scrapped: 0, endWaiting: 0, ...changes }) as Readonly<Record<string, number>>)[field]!;
  expect(imbalance(of({}))).toBe(0);
  expect(imbalance(of({ endOnHand: 4 }))).toBe(1);
  expect(imbalance(of({ endOnOrder: 6 }))).toBe(2);
});

test('the same seed gives the same numbers, another seed others', () => {
  const first = simulate(three);
  expect(simulate(three)).toEqual(first);
  expect(simulate({ ...three, seed: 2 }).records).not.toEqual(first.records);
});

test('however the blocks are cut into parts, the last digit is the same', () => {
  const whole = simulate(three);
  const blocks = blocksOf(three);
  expect(blocks).toBe(4);
  for (const cuts of [
    [0, 1, 4],
    [0, 2, 3, 4],
    [0, 1, 2, 3, 4],
  ]) {
    const parts = cuts.slice(1).map((last, i) => simulateBlocks(three, cuts[i]!, last));
    expect(joinBlocks(three, parts)).toEqual(whole);
  }
});

test('another stock point or another variant does not change the luck of the rest', () => {
  const alone = simulate({ ...three, points: three.points.slice(1, 2), variants: three.variants.slice(0, 1) });
  const among = simulate(three);
  expect(samples(alone, 0, 'servedAtOnce', 0)).toEqual(samples(among, 0, 'servedAtOnce', 1));
});

test('all variants meet the same demand, whatever they order', () => {
  const run = simulate(three);
  expect(samples(run, 2, 'demand')).toEqual(samples(run, 1, 'demand'));
});

test('paired differences need far fewer replications (S375: below 60% of the independent standard error)', () => {
  // Base stock of 12 against 13, Poisson 0.8 a day, lead time 10 days.
  const at = (level: number, seed: number) => {
    const place = point({
      demand: { kind: 'poisson', mean: 0.8 },
      leadTime: { kind: 'fixed', mean: 10 },
      policy: upTo(level),
      onHand: level,
      inTransit: [],
    });
    const run = simulate(model({ seed, points: [place], replications: 200, periods: 180, warmup: 30 }));
    return samples(run, 0, 'waitingSum');
  };
  const paired = contrast([
    { sign: 1, values: at(12, 1) },
    { sign: -1, values: at(13, 1) },
  ]).half;
  const independent = Math.hypot(estimate(at(12, 1)).half, estimate(at(13, 2)).half);
  expect(paired / independent).toBeLessThan(0.6);
});

test('a longer queue at the port never fills more', () => {
  const fill = (periods: number): number => {
    const queue: Change = { kind: 'lead-time shift', from: 5, until: 40, periods, caught: 'at port', inland: 2 };
    const run = simulate({ ...three, replications: 100, variants: [{ id: 'it', changes: [queue] }] });
    return samples(run, 0, 'servedAtOnce').reduce((sum, value) => sum + value, 0);
  };
  const fills = [0, 3, 7, 15].map(fill);
  expect([...fills].sort((a, b) => b - a)).toEqual(fills);
  expect(fills[3]).toBeLessThan(fills[0]! * 0.99);
});

test.each<[string, Partial<StockPoint>]>([
  ['onHand must be at least 0', { onHand: -1 }],
  ['waits must be from 0 to 1', { waits: 1.1 }],
  ['orderQty must be above 0', { policy: byQuantity(5, 0) }],
  ['reviewEvery must be at least 1', { policy: upTo(5, 0) }],
  ['leadTime is too long', { leadTime: { kind: 'fixed', mean: 1e6 } }],
])('%s is a refusal that says so', (says, changes) => {
  expect(() => simulate(model({ points: [point(changes)] }))).toThrow(says);
});

test('a run too large for memory is refused with the size that fits', () => {
  const points = Array.from({ length: 1000 }, (_, i) => point({ key: `item ${i}` }));
  expect(() => simulate(model({ points, replications: 5000 }))).toThrow('replications must be at most 1800 for 1000');
});
test('one point cannot have two changes of a kind', () => {
  const spike: Change = { kind: 'demand factor', from: 0, until: 5, factor: 2 };
  expect(() => simulate(model({ variants: [{ id: 'it', changes: [spike, spike] }] }))).toThrow('must not repeat');
});
