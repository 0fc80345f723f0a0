import fc from 'fast-check';
import { mean, standardDeviation } from './moments';

/**
 * Statistical Reference Datasets of NIST, univariate summary statistics, certified values
 * (https://www.itl.nist.gov/div898/strd/univ/homepage.html). NumAcc2-4 are a first value and 1000 alternating ones.
 */
const alternating = (middle: number) =>
  Array.from({ length: 1001 }, (_, i) => (i === 0 ? middle : i % 2 === 1 ? middle - 0.1 : middle + 0.1));

test.each([
  ['NumAcc1', [10000001, 10000003, 10000002], 10000002, 1, 0],
  ['NumAcc2', alternating(1.2), 1.2, 0.1, 1e-14],
  // The data are decimals that doubles hold to 1e-10 and 2e-9 only; the certified values are those of the decimals.
  ['NumAcc3', alternating(1000000.2), 1000000.2, 0.1, 1e-10],
  ['NumAcc4', alternating(10000000.2), 10000000.2, 0.1, 2e-9],
] as const)('%s has the certified mean and standard deviation', (_, data, average, sd, tolerance) => {
  expect(Math.abs(mean(data) - average)).toBeLessThanOrEqual(1e-15 * average);
  expect(Math.abs(standardDeviation(data) - sd)).toBeLessThanOrEqual(tolerance);
});

test('one value has no standard deviation', () => {
  expect(standardDeviation([5])).toBeNaN();
});

test('of equal values the mean is that value to the last bit, and the deviation exactly 0', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer({ min: 2, max: 500 }), (value, n) => {
      const equal = new Float64Array(n).fill(value);
      expect(mean(equal)).toBe(value === 0 ? 0 : value);
      expect(standardDeviation(equal)).toBe(0);
    }),
    { numRuns: 500 },
  );
});
