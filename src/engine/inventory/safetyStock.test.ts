import fc from 'fast-check';
import { families } from '../numeric/distribution';
import { safetyStock, serviceTypes, type SafetyStockInput } from './safetyStock';

const base: SafetyStockInput = {
  serviceLevel: 0.95,
  serviceType: 'CSL',
  demandMean: 100,
  demandSd: 30,
  leadTime: 4,
  leadTimeSd: 0,
  reviewPeriod: 0,
  autocorrelation: 0,
  orderQty: null,
  dist: 'NORMAL',
  exactFill: false,
  undershoot: false,
  floor: false,
};
const stock = (changes: Partial<SafetyStockInput>) => safetyStock({ ...base, ...changes });

/** scipy 1.10: brentq on norm.cdf, norm.sf and gamma.sf; quad over the review period for READY. */
test.each<[string, Partial<SafetyStockInput>, number]>([
  ['READY over a review period', { serviceType: 'READY', serviceLevel: 0.97, reviewPeriod: 2 }, 69.96482199586887],
  ['READY with an order quantity', { serviceType: 'READY', orderQty: 200 }, 36.43879531127811],
  ['FILL of an order quantity, exact', { serviceType: 'FILL', orderQty: 200, exactFill: true }, 36.43879531127811],
  ['FILL over a review period', { serviceType: 'FILL', serviceLevel: 0.98, reviewPeriod: 2 }, 89.26099072611589],
  [
    'FILL over a review period, exact',
    { serviceType: 'FILL', serviceLevel: 0.98, reviewPeriod: 2, exactFill: true },
    89.26091722570345,
  ],
  [
    'FILL with gamma demand',
    { serviceType: 'FILL', orderQty: 50, dist: 'GAMMA', demandMean: 10, demandSd: 8, leadTime: 3 },
    8.99868262630212,
  ],
  ['CSL with Poisson demand', { dist: 'POISSON', demandMean: 15, leadTime: 1 }, 7],
])('%s', (_, changes, want) => {
  expect(stock(changes)).toBeCloseTo(want, 7);
});

test('READY without orders or reviews is the base stock, of which one unit is out for each demanded', () => {
  expect(stock({ serviceType: 'READY' })).toBeCloseTo(stock({}), 12);
  // P(X <= S - 1) = 95% needs one unit more than P(X <= S) = 95% (Palm's theorem).
  expect(stock({ serviceType: 'READY', dist: 'POISSON' })).toBe(stock({ dist: 'POISSON' }) + 1);
});

test('the undershoot adds its mean, (sd^2 + d^2) / 2d', () => {
  expect(stock({ undershoot: true }) - stock({})).toBeCloseTo((900 + 10000) / 200, 10);
  expect(stock({ undershoot: true, demandMean: 0 })).toBe(stock({ demandMean: 0 }));
});

test('a low target asks for less than the mean, and the floor takes it as nothing', () => {
  expect(stock({ serviceLevel: 0.3 })).toBeLessThan(0);
  expect(stock({ serviceLevel: 0.3, floor: true })).toBe(0);
});

test('a fill target without an order quantity or a review is refused by name', () => {
  expect(() => stock({ serviceType: 'FILL' })).toThrow('orderQty is missing');
  expect(() => stock({ serviceType: 'FILL', reviewPeriod: 1, demandMean: 0 })).toThrow('orderQty is missing');
  expect(() => stock({ serviceType: 'FILL', orderQty: 1e300 })).toThrow('orderQty is out of proportion');
});

const target = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
const terms = fc.record({
  serviceType: fc.constantFrom(...serviceTypes),
  dist: fc.constantFrom(...families),
  demandMean: fc.double({ min: 1, max: 100, noNaN: true }),
  leadTime: fc.double({ min: 0.5, max: 12, noNaN: true }),
  reviewPeriod: fc.constantFrom(0, 1, 2.5),
  orderQty: fc.constantFrom(null, 50, 300),
  exactFill: fc.boolean(),
  floor: fc.boolean(),
});
const inputs = fc.tuple(terms, fc.double({ min: 0.1, max: 1, noNaN: true })).map(([each, cv]) => ({
  ...base,
  ...each,
  // A negative binomial needs more variance than a Poisson.
  demandSd: Math.sqrt(each.demandMean) * (1.1 + cv),
  reviewPeriod: each.serviceType === 'FILL' && each.orderQty === null ? 1 : each.reviewPeriod,
}));

test('more service never needs less stock', () => {
  fc.assert(
    fc.property(inputs, target, target, (input, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const less = safetyStock({ ...input, serviceLevel: low });
      expect(safetyStock({ ...input, serviceLevel: high })).toBeGreaterThanOrEqual(less - 1e-6);
    }),
  );
});

test('longer and less certain lead times never need less stock for the same cycle service', () => {
  fc.assert(
    fc.property(target, fc.double({ min: 0, max: 5, noNaN: true }), (serviceLevel, more) => {
      expect(stock({ serviceLevel, leadTimeSd: more })).toBeGreaterThanOrEqual(stock({ serviceLevel }) - 1e-9);
      expect(stock({ serviceLevel, leadTime: 4 + more })).toBeGreaterThanOrEqual(stock({ serviceLevel }) - 1e-9);
    }),
  );
});

test('no variance or no lead time needs no safety stock', () => {
  fc.assert(
    fc.property(target, fc.constantFrom('NORMAL', 'GAMMA', 'LOGNORMAL'), (serviceLevel, dist) => {
      expect(stock({ serviceLevel, dist, demandSd: 0 })).toBe(0);
      expect(stock({ serviceLevel, dist, leadTime: 0 })).toBe(0);
    }),
  );
});

test('in other units the stock is the same stock', () => {
  fc.assert(
    fc.property(target, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (serviceLevel, k) => {
      for (const serviceType of serviceTypes) {
        const one = stock({ serviceLevel, serviceType, orderQty: 150 });
        const scaled = stock({ serviceLevel, serviceType, orderQty: 150 * k, demandMean: 100 * k, demandSd: 30 * k });
        expect(Math.abs(scaled / k - one)).toBeLessThan(1e-6);
      }
    }),
  );
});
