import fc from 'fast-check';
import { leadTimeDemand } from './leadTimeDemand';

const over = (leadTime: number, autocorrelation: number, rest = {}) =>
  leadTimeDemand({
    demandMean: 100,
    demandSd: 30,
    leadTime,
    leadTimeSd: 0,
    reviewPeriod: 0,
    autocorrelation,
    ...rest,
  });

test('Chopra and Meindl: 7 days of 2500, each uncertain', () => {
  const { mean, sd } = over(7, 0, { demandMean: 2500, demandSd: 500, leadTimeSd: 7 });
  expect(mean).toBe(17500);
  expect(sd).toBeCloseTo(17549.928774784243, 8);
});

test('autocorrelated periods: the sum of the covariance matrix', () => {
  const covariances = (n: number, rho: number) =>
    Array.from({ length: n * n }, (_, i) => rho ** Math.abs(Math.floor(i / n) - (i % n))).reduce((a, b) => a + b, 0);
  for (const [n, rho] of [
    [4, 0.5],
    [7, -0.6],
    [60, 0.98],
  ] as const) {
    expect(over(n, rho).sd).toBeCloseTo(30 * Math.sqrt(covariances(n, rho)), 9);
  }
});

test('the closed form for many periods continues the sum', () => {
  for (const rho of [0.5, -0.5, 0.999, 1 - 1e-9]) {
    const growth = over(1001, rho).sd ** 2 - over(1000, rho).sd ** 2;
    const before = over(1000, rho).sd ** 2 - over(999, rho).sd ** 2;
    expect(Math.abs(growth / before - 1)).toBeLessThan(2e-3);
  }
});

test('nor does it lose digits as the correlation nears 1', () => {
  // mpmath, 40 digits: n + 2 rho (n (1 - rho) - 1 + rho^n) / (1 - rho)^2 for n = 2000, its square root times 30
  expect(over(2000, 1 - 6e-9).sd / 59999.88000026859).toBeCloseTo(1, 10);
  expect(over(2000, 0.99).sd / 18449.3902347262).toBeCloseTo(1, 13);
  expect(over(2000, -0.999).sd / 35.911142578541).toBeCloseTo(1, 11);
});

test('the review period counts as lead time, and fractions lie between whole numbers', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 20, noNaN: true }),
      fc.double({ min: -0.9, max: 0.9, noNaN: true }),
      (n, rho) => {
        expect(over(n, rho, { reviewPeriod: 1 }).sd).toBeCloseTo(over(n + 1, rho).sd, 8);
        const [low, high] = [over(Math.floor(n), rho).sd, over(Math.ceil(n), rho).sd];
        expect(over(n, rho).sd).toBeLessThanOrEqual(Math.max(low, high) + 1e-9);
        expect(over(n, rho).sd).toBeGreaterThanOrEqual(Math.min(low, high) - 1e-9);
      },
    ),
  );
});
