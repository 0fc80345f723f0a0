import fc from 'fast-check';
import { safetyStock } from './safetyStock';
import { serviceLevel, type ServiceLevelInput } from './serviceLevel';

const base: ServiceLevelInput = {
  policy: 'RQ',
  reorderPoint: 6000,
  orderQty: 10000,
  lead: { mean: 5000, sd: Math.sqrt(2) * 500 },
  perPeriod: null,
  reviewPeriod: 0,
  dist: 'NORMAL',
  lost: false,
};
const service = (changes: Partial<ServiceLevelInput>) => serviceLevel({ ...base, ...changes });

test('Poisson demand with a fixed quantity: every position and every demand summed up', () => {
  // scipy 1.10: poisson.pmf(k, 6) over positions 6 to 9
  const { csl, ready, fill, backorders, onHand } = service({
    reorderPoint: 5,
    orderQty: 4,
    lead: { mean: 6, sd: 0 },
    dist: 'POISSON',
  });
  expect(csl).toBeCloseTo(0.445679641364611, 12);
  expect(fill).toBeCloseTo(0.6607999195538703, 12);
  expect(ready).toBeCloseTo(0.6607999195538703, 12);
  expect(backorders).toBeCloseTo(0.502265186820322, 12);
  expect(onHand).toBeCloseTo(2.002265186820322, 12);
});

const weekly = {
  policy: 'RS',
  reorderPoint: null,
  orderQty: 650,
  lead: { mean: 400, sd: 60 },
  perPeriod: { mean: 100, sd: 30 },
  reviewPeriod: 2,
} as const;

test('order-up-to with reviews: means over the review period', () => {
  // scipy 1.10: quad over t from 4 to 6 of the normal loss and distribution functions at 650
  const { csl, fill, ready, backorders, onHand, turns } = service(weekly);
  expect(csl).toBeCloseTo(0.7518787627778686, 12);
  expect(fill).toBeCloseTo(0.9457403966749154, 12);
  expect(ready).toBeCloseTo(0.9509056484050723, 10);
  expect(backorders).toBeCloseTo(1.7721840517089207, 9);
  expect(onHand).toBeCloseTo(151.77218405170893, 9);
  expect(turns).toBeCloseTo(100 / 151.77218405170893, 12);
});

test('lost sales: a shortage does not shorten the next cycle', () => {
  // Silver, Pyke and Thomas: fill = Q / (Q + shortage); scipy 1.10 for the loss of 25.127
  const { fill, ready, backorders, onHand } = service({ lost: true });
  expect(fill).toBeCloseTo(0.9974935708893076, 12);
  expect(ready).toBe(fill);
  expect(backorders).toBeNull();
  expect(onHand).toBeCloseTo(6025.127270830006, 8);
  expect(service({ ...weekly, lost: true }).fill).toBeGreaterThan(service(weekly).fill);
});

test('an (s,S) policy is a fixed quantity S - s when stock is watched all the time', () => {
  const { backorders, fill } = service({});
  const same = service({ policy: 'SS', orderQty: 16000 });
  expect([same.backorders, same.fill]).toEqual([backorders, fill]);
});

test('an (s,S) policy whose s is just below S is an order-up-to policy', () => {
  const near = service({ ...weekly, policy: 'SS', reorderPoint: 650 - 1e-6 });
  const upTo = service(weekly);
  expect(near.fill).toBeCloseTo(upTo.fill, 6);
  expect(near.ready).toBeCloseTo(upTo.ready, 6);
  expect(near.onHand).toBeCloseTo(upTo.onHand, 5);
});

test('the stock that SAFETYSTOCK gives for a target meets it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.6, max: 0.999, noNaN: true }), fc.boolean(), (target, periodic) => {
      const stock = safetyStock({
        serviceLevel: target,
        serviceType: 'FILL',
        demandMean: 100,
        demandSd: 30,
        leadTime: 4,
        leadTimeSd: 0,
        reviewPeriod: periodic ? 2 : 0,
        autocorrelation: 0,
        orderQty: periodic ? null : 300,
        dist: 'GAMMA',
        exactFill: true,
        undershoot: false,
        floor: false,
      });
      const result = periodic
        ? service({ ...weekly, dist: 'GAMMA', orderQty: 600 + stock })
        : service({
            ...weekly,
            policy: 'RQ',
            reviewPeriod: 0,
            dist: 'GAMMA',
            reorderPoint: 400 + stock,
            orderQty: 300,
          });
      expect(result.fill).toBeCloseTo(target, 8);
    }),
  );
});

test('every share lies from 0 to 1, and more stock gives no less of any', () => {
  const share = (value: number) => value >= -1e-12 && value <= 1 + 1e-12;
  fc.assert(
    fc.property(
      fc.constantFrom('RQ', 'RS', 'SS'),
      fc.constantFrom('NORMAL', 'GAMMA', 'LOGNORMAL', 'POISSON', 'NEGBIN'),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 500 }),
      fc.constantFrom(0, 2),
      fc.boolean(),
      (policy, dist, low, more, reviewPeriod, lost) => {
        const at = (level: number) =>
          service({
            ...weekly,
            policy,
            dist,
            lost,
            reorderPoint: level,
            orderQty: policy === 'RQ' ? 200 : level + 200,
            reviewPeriod: policy === 'RS' ? 2 : reviewPeriod,
          });
        const [less, most] = [at(low), at(low + more)];
        for (const key of ['csl', 'fill', 'ready'] as const) {
          expect(share(less[key])).toBe(true);
          expect(most[key]).toBeGreaterThanOrEqual(less[key] - 1e-9);
        }
        expect(most.onHand).toBeGreaterThanOrEqual(less.onHand - 1e-9);
        if (!lost) expect(most.backorders!).toBeLessThanOrEqual(less.backorders! + 1e-9);
      },
    ),
  );
});

/**
 * numpy: 400 paths of 260 periods of gamma demand (mean 100), orders up to S at each review, unmet demand lost, after 60
 * periods. The standard error is below 0.001; the second number is how far the approximation may stay below.
 */
test.each([
  ['no lead time', 0, 1, 40, 100, 0.844, 0.004],
  ['no lead time, much short', 0, 1, 40, 30, 0.299, 0.004],
  ['one order under way', 4, 4, 40, 800, 0.932, 0.012],
  ['two orders under way', 4, 2, 30, 600, 0.936, 0.018],
  ['two orders under way, much short', 4, 2, 30, 180, 0.303, 0.006],
  ['four orders under way', 4, 1, 40, 575, 0.959, 0.028],
])('lost under review, %s: the simulated fill', (_, leadTime, reviewPeriod, sd, level, fill, below) => {
  const got = service({
    ...weekly,
    dist: 'GAMMA',
    lost: true,
    orderQty: level,
    lead: { mean: 100 * leadTime, sd: sd * Math.sqrt(leadTime) },
    perPeriod: { mean: 100, sd },
    reviewPeriod,
  }).fill;
  expect(got).toBeGreaterThan(fill - below);
  expect(got).toBeLessThan(fill + 0.004);
});

test('lost under review, where the lead time alone makes demand NEGBIN', () => {
  const terms = {
    ...weekly,
    dist: 'NEGBIN',
    lost: true,
    lead: { mean: 20, sd: 10 },
    perPeriod: { mean: 5, sd: 2 },
  } as const;
  // All that can flow: a unit comes round once in the five periods of lead time and review.
  expect(service({ ...terms, reviewPeriod: 1, orderQty: 3 }).fill).toBeLessThanOrEqual(3 / 25 + 1e-9);
  expect(service({ ...terms, reviewPeriod: 1, orderQty: 60 }).fill).toBeGreaterThan(0.99);
});

test('what a policy lacks is named', () => {
  expect(() => service({ policy: 'RS' })).toThrow('reviewPeriod must be above 0');
  expect(() => service({ reorderPoint: null })).toThrow('reorderPoint is missing');
  expect(() => service({ orderQty: 0 })).toThrow('orderQty must be above 0');
  expect(() => service({ policy: 'SS', orderQty: 6000 })).toThrow('must be above reorderPoint');
  expect(() => service({ reviewPeriod: 1 })).toThrow('demandMean and demandSd are missing');
  expect(() => service({ ...weekly, perPeriod: { mean: 0, sd: 0 } })).toThrow('demandMean is 0');
});
