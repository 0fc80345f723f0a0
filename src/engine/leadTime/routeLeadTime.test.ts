import { drawnRouteQuantile, normalRouteQuantile, routeTotal, spannedLeg } from './routeLeadTime';

test('a triangular leg has the moments of the textbook', () => {
  // Evans, Hastings & Peacock, Statistical Distributions: mean (a+b+c)/3; variance (a²+b²+c²-ab-ac-bc)/18.
  const { mean, sd } = spannedLeg(2, 3, 10);
  expect(mean).toBeCloseTo(5, 12);
  expect(sd ** 2).toBeCloseTo((4 + 9 + 100 - 6 - 20 - 30) / 18, 12);
});

test('legs add up by mean and variance, and shares of the variance add up to 1', () => {
  const total = routeTotal([
    { mean: 5, sd: 3 },
    { mean: 21, sd: 4 },
  ]);
  expect(total).toEqual({ mean: 26, sd: 5, shares: [9 / 25, 16 / 25] });
  expect(normalRouteQuantile(total, 0.5)).toBe(26);
});

test('nothing varies: the quantile is the mean and there are no shares', () => {
  const legs = [{ mean: 5, sd: 0 }];
  expect(routeTotal(legs).shares).toEqual([null]);
  expect(drawnRouteQuantile(legs, 0.9, 1, 100)).toBe(5);
});

test('drawn: one triangular leg has its own quantile', () => {
  // The triangle from 0 to 10 with the mode at 0: below x with the chance 1 - (1 - x/10)²; 0.95 at 10 (1 - sqrt 0.05).
  const legs = [spannedLeg(0, 0, 10)];
  expect(drawnRouteQuantile(legs, 0.95, 1, 50_000)).toBeCloseTo(10 * (1 - Math.sqrt(0.05)), 1);
});

test('drawn: two equal exponential legs are gamma of shape 2', () => {
  // Gamma of shape 2, scale 1: 0.95 quantile 4.743865 (R: qgamma(0.95, 2)).
  const leg = { mean: 1, sd: 1 };
  expect(drawnRouteQuantile([leg, leg], 0.95, 7, 100_000)).toBeCloseTo(4.743865, 1);
});

test('the same seed gives the same answer, another seed another', () => {
  const legs = [{ mean: 5, sd: 3 }];
  const of = (seed: number) => drawnRouteQuantile(legs, 0.9, seed, 2000);
  expect(of(3)).toBe(of(3));
  expect(of(3)).not.toBe(of(4));
});
