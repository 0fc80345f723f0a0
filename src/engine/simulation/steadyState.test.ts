import { estimate } from './estimate';
import { samples } from './join';
import type { LeadTimeModel, SimulationModel, StockPoint } from './model';
import { byQuantity, model, point, simulate, total, upTo } from './testing/points';
import { steadyStart } from './steadyStart';

/**
 * Analytic answers that the simulation must reach. Continuous review is approached by periods so short that more than
 * one demand in one of them is rare; `perPeriod` is the mean demand in such a period.
 */
const perPeriod = 0.02;
const fine = (rate: number, time: number): number => Math.round((time * rate) / perPeriod);
const longRun = (changes: Partial<StockPoint>, rest: Partial<SimulationModel> = {}) => {
  const place = steadyStart(point({ demand: { kind: 'poisson', mean: perPeriod }, inTransit: [], ...changes }));
  const run = simulate(model({ points: [place], replications: 10, periods: 400_000, warmup: 10_000, ...rest }));
  const periods = run.model.periods * run.model.replications;
  return {
    fill: total(run, 'servedAtOnce') / total(run, 'demand'),
    onHand: total(run, 'onHandSum') / periods,
    waiting: total(run, 'waitingSum') / periods,
    onOrder: total(run, 'onOrderSum') / periods,
    onOrderSquares: total(run, 'onOrderSquares') / periods,
    orders: total(run, 'orders') / periods,
  };
};
const near = (got: number, expected: number, relative: number): void =>
  expect(Math.abs(got / expected - 1)).toBeLessThan(relative);

test.each<[string, number, number, LeadTimeModel, number, number, number]>([
  // S349 and S351: Palm (1938), on order is Poisson whatever the lead-time distribution.
  [
    'fixed',
    0.8,
    12,
    { kind: 'fixed', mean: fine(0.8, 10) },
    0.8880759989814815,
    0.12982564730940518,
    4.129825647309399,
  ],
  [
    'exponential',
    2,
    8,
    { kind: 'gamma', mean: fine(2, 3), sd: fine(2, 3) },
    0.743979760453717,
    0.3140213891541882,
    2.3140213891541883,
  ],
])(
  'one-for-one ordering with %s lead times meets Palm (S349, S351)',
  (_, _rate, target, leadTime, fill, waiting, stock) => {
    const got = longRun({ policy: upTo(target), leadTime });
    expect(Math.abs(got.fill - fill)).toBeLessThan(0.005);
    near(got.waiting, waiting, 0.03);
    near(got.onHand, stock, 0.03);
  },
);

test('shipments that keep their order wait longer than those that may cross', () => {
  const leadTime: LeadTimeModel = { kind: 'gamma', mean: fine(2, 3), sd: fine(2, 3) };
  const short = { periods: 50_000 };
  const crossing = longRun({ policy: upTo(8), leadTime }, short);
  const inOrder = longRun({ policy: upTo(8), leadTime, ordersMayCross: false }, short);
  expect(inOrder.waiting).toBeGreaterThan(3 * crossing.waiting);
});

test('lost sales under one-for-one ordering meet the Erlang loss (S353, Karush 1957)', () => {
  const got = longRun({ policy: upTo(7), leadTime: { kind: 'fixed', mean: fine(1.5, 4) }, waits: 0 });
  expect(Math.abs(got.fill - 0.8149452641599239)).toBeLessThan(0.005);
});

test('units in transit are Poisson: mean and variance are rate times lead time (S355)', () => {
  const got = longRun({ policy: upTo(40), leadTime: { kind: 'fixed', mean: fine(3, 5) } });
  near(got.onOrder, 15, 0.03);
  near(got.onOrderSquares - got.onOrder ** 2, 15, 0.03);
});

test('(R,Q) with Poisson demand costs and fills what the closed form says (S359, FoSCT Ex 5.8)', () => {
  const got = longRun({ policy: byQuantity(3, 5), leadTime: { kind: 'fixed', mean: fine(1.5, 2) } });
  const ordersPerTime = (got.orders * 1.5) / perPeriod;
  near(20 * got.onHand + 150 * got.waiting + 100 * ordersPerTime, 107.92358063314978, 0.02);
  expect(Math.abs(got.fill - 0.8666328304219004)).toBeLessThan(0.005);
});

test('(s,S) with Poisson demand costs what Zheng and Federgruen say (S361)', () => {
  // Ordering before the demand of the same period is, in the order of events here, a lead time of 1.
  const got = longRun(
    {
      demand: { kind: 'poisson', mean: 6 },
      leadTime: { kind: 'fixed', mean: 1 },
      policy: { kind: 'up to', reorderPoint: 4, orderUpTo: 10, reviewEvery: 1, minimumOrder: 0, orderMultiple: 0 },
      onHand: 10,
    },
    { periods: 50_000 },
  );
  near(got.onHand + 4 * got.waiting + 5 * got.orders, 8.034111561471644, 0.02);
});

test('a periodic base stock costs what the newsvendor of its exposure says (S357, FoSCT Ex 4.4)', () => {
  // L + 1 = 5 periods of exposure: a lead time of 5 here.
  const got = longRun(
    {
      demand: { kind: 'normal', mean: 50, sd: 8 },
      leadTime: { kind: 'fixed', mean: 5 },
      policy: upTo(264.76689437415484),
    },
    { periods: 50_000 },
  );
  near(0.18 * got.onHand + 0.7 * got.waiting, 4.466781004149577, 0.02);
});

test('a single period earns the profit of the newsvendor (S369)', () => {
  const shop = point({
    demand: { kind: 'normal', mean: 400, sd: 90 },
    onHand: 412.57392689936756,
    inTransit: [],
    waits: 0,
  });
  const run = simulate(model({ points: [{ ...shop, policy: byQuantity(-1, 1) }], replications: 20_000, periods: 1 }));
  const profit = (12 * total(run, 'servedAtOnce') + 3 * total(run, 'endOnHand')) / 20_000 - 7 * shop.onHand;
  near(profit, 1679.9951248072766, 0.01);
});

test('steady demand ordered at the EOQ costs sqrt(2 K D h) (S371)', () => {
  // A year in 1,000 periods of 0.1 unit; Q = 100 comes as the stock reaches 0 (ordered one period before).
  const got = longRun(
    { demand: { kind: 'fixed', mean: 0.1 }, leadTime: { kind: 'fixed', mean: 1 }, policy: byQuantity(0.1 + 1e-6, 100) },
    { replications: 10, periods: 100_000, warmup: 2_000 },
  );
  near(100 * got.orders * 1000 + 2 * got.onHand, 200, 0.005);
  expect(got.fill).toBeCloseTo(1, 6);
});

test('no demand: nothing is ordered (S379)', () => {
  const run = simulate(
    model({ points: [point({ demand: { kind: 'poisson', mean: 0 }, policy: upTo(10), onHand: 10, inTransit: [] })] }),
  );
  expect([total(run, 'orders'), total(run, 'demand'), total(run, 'endOnHand')]).toEqual([0, 0, 10]);
});

test('a base-stock point ends each period with its target less the demand of the last L periods', () => {
  const place = point({ demand: { kind: 'poisson', mean: 10 }, policy: upTo(45), onHand: 45, inTransit: [] });
  const run = simulate(model({ points: [place], replications: 100, periods: 1000, warmup: 20 }));
  // Mean net stock 45 - 3 * 10.
  const net = samples(run, 0, 'onHandSum').map((stock, i) => (stock - samples(run, 0, 'waitingSum')[i]!) / 1000);
  const { mean, half } = estimate(net);
  expect(Math.abs(mean - 15)).toBeLessThan(2 * half);
  expect(half).toBeLessThan(0.1);
});

test('95% bands cover the true mean in about 95 of 100 runs', () => {
  let covered = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const place = point({ demand: { kind: 'poisson', mean: 10 }, policy: upTo(45), onHand: 45, inTransit: [] });
    const run = simulate(model({ seed, points: [place], replications: 30, periods: 40, warmup: 5 }));
    const onOrder = samples(run, 0, 'onOrderSum').map((sum) => sum / 40);
    const { mean, half } = estimate(onOrder);
    if (Math.abs(mean - 30) <= half) covered++;
  }
  // 190 expected, standard deviation 3.1.
  expect(covered).toBeGreaterThan(177);
  expect(covered).toBeLessThan(200);
});
