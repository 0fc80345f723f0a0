import fc from 'fast-check';
import { distribution, families, type Family } from './distribution';

const off = (got: number, want: number) => Math.abs(got - want) / Math.abs(want);

/**
 * mpmath 1.3, 30 digits: tail, loss and second loss by quadrature of the density, or by summing the probabilities.
 * family, mean, sd, x, P(X > x), E (X - x)+, second loss
 */
const known: readonly (readonly [Family, number, number, number, number, number, number])[] = [
  ['GAMMA', 40, 20, 60, 0.1512038827766479, 2.330027046066377, 33.71102960266247],
  ['GAMMA', 10, 8, 50, 0.001544356536100118, 0.01049018723854641, 0.07086190016843914],
  ['LOGNORMAL', 40, 20, 60, 0.1368603677187102, 2.465196440812731, 46.21148904280133],
  ['POISSON', 15, 0, 18, 0.1805282883672776, 0.5176095282584701, 0.8483403029177933],
  ['POISSON', 15, 0, 40, 2.343442480855879e-8, 3.598033894864383e-8, 1.893425931312798e-8],
  ['POISSON', 0.3, 0, 0, 0.2591817793182821, 0.3, 0.045],
  ['NEGBIN', 4, Math.sqrt(10), 9, 0.06209808440264789, 0.1880615120776073, 0.369495803393976],
  ['NEGBIN', 4, Math.sqrt(10), 40, 6.314413910243612e-8, 1.67122778443797e-7, 2.743390269663068e-7],
];
test.each(known)('%s %p %p beyond %p: tail and losses have 11 digits', (family, mean, sd, x, above, loss, second) => {
  const demand = distribution(family, mean, sd);
  expect(off(demand.above(x), above)).toBeLessThan(1e-11);
  expect(off(demand.loss(x), loss)).toBeLessThan(1e-11);
  expect(off(demand.secondLoss(x), second)).toBeLessThan(1e-9);
});

/** scipy 1.10: gamma.ppf, lognorm.ppf, poisson.ppf, nbinom.ppf at 5%, 50%, 95%. */
const quantiles: readonly (readonly [Family, number, number, readonly number[]])[] = [
  ['NORMAL', 0, 1, [-1.6448536269514729, 0, 1.6448536269514722]],
  ['GAMMA', 10, 8, [1.2529959767551424, 7.966224332905276, 25.697057108729936]],
  ['LOGNORMAL', 40, 20, [16.449754058055532, 35.77708763999664, 77.81271352036882]],
  ['POISSON', 15, 0, [9, 15, 22]],
  ['POISSON', 1e6, 0, [998355, 1e6, 1001645]],
  ['NEGBIN', 4, Math.sqrt(10), [0, 3, 10]],
];
test.each(quantiles)('%s %p %p has the quantiles of scipy', (family, mean, sd, want) => {
  const demand = distribution(family, mean, sd);
  [0.05, 0.5, 0.95].forEach((p, i) => expect(Math.abs(demand.quantile(p) - want[i]!)).toBeLessThan(1e-10 * (1 + mean)));
});

const mean = fc.double({ min: 0.1, max: 500, noNaN: true });
const variation = fc.double({ min: 0.2, max: 2, noNaN: true });
const family = fc.constantFrom(...families);
const any = fc
  .tuple(family, mean, variation)
  .map(([name, m, cv]) => distribution(name, m, name === 'NEGBIN' ? Math.sqrt(m) * (1.05 + cv) : m * cv));

test('the two tails add up to one, and the quantile is the smallest value that covers', () => {
  fc.assert(
    fc.property(any, fc.double({ min: 1e-3, max: 0.999, noNaN: true }), (demand, p) => {
      const x = demand.quantile(p);
      expect(demand.below(x) + demand.above(x)).toBeCloseTo(1, 11);
      expect(demand.below(x)).toBeGreaterThanOrEqual(p - 1e-9);
      const less = demand.whole ? x - 1 : x - 1e-3 * demand.sd;
      expect(demand.below(less)).toBeLessThan(p + 1e-9);
    }),
  );
});

test('the loss falls as stock rises, from the mean at no stock towards nothing', () => {
  fc.assert(
    fc.property(any, fc.double({ min: 0, max: 4, noNaN: true }), (demand, k) => {
      const x = Math.floor(demand.mean + k * demand.sd);
      expect(demand.loss(x)).toBeGreaterThanOrEqual(demand.loss(x + 1));
      expect(demand.loss(x) - demand.loss(x + 1)).toBeLessThanOrEqual(demand.above(x) + 1e-9);
      expect(demand.loss(-5)).toBeGreaterThanOrEqual(demand.mean + 5 - 1e-9);
      // The second loss is the first one summed up, for whole numbers, and lies between such sums for others.
      const difference = demand.secondLoss(x) - demand.secondLoss(x + 1);
      if (demand.whole) expect(difference).toBeCloseTo(demand.loss(x + 1), 6);
      else expect(difference).toBeLessThanOrEqual(demand.loss(x) * (1 + 1e-9) + 1e-9 * demand.sd ** 2);
    }),
  );
});

test('the loss of whole-number demand is straight between whole numbers', () => {
  const demand = distribution('POISSON', 3, 0);
  expect(demand.loss(2.25)).toBeCloseTo(0.75 * demand.loss(2) + 0.25 * demand.loss(3), 14);
  expect(demand.secondLoss(2.25)).toBeCloseTo(0.75 * demand.secondLoss(2) + 0.25 * demand.secondLoss(3), 14);
  // Below zero demand is short by its mean and the gap.
  expect(demand.loss(-2)).toBe(5);
  expect(demand.secondLoss(-1)).toBeCloseTo(demand.secondLoss(0) + 3, 13);
});

test('without variance all probability is on the mean', () => {
  const demand = distribution('GAMMA', 100, 0);
  expect([demand.quantile(0.9), demand.loss(90), demand.secondLoss(90), demand.below(99), demand.above(100)]).toEqual([
    100, 10, 50, 0, 0,
  ]);
  expect(distribution('POISSON', 0, 5).quantile(0.99)).toBe(0);
});

test('a family without such a member says so', () => {
  expect(() => distribution('NEGBIN', 4, 2)).toThrow('dist NEGBIN needs a variance above the mean');
  expect(() => distribution('GAMMA', 0, 2)).toThrow('dist GAMMA needs mean demand above 0');
  expect(() => distribution('POISSON', 1e13, 0)).toThrow('dist POISSON counts whole units');
});
