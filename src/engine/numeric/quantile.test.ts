import fc from 'fast-check';
import { ascending, median, quantile } from './quantile';

test('PERCENTILE.INC of Excel', () => {
  // The example of its help page: =PERCENTILE.INC({1;2;3;4}, 0.3) is 1.9.
  expect(quantile(ascending([3, 1, 4, 2]), 0.3)).toBeCloseTo(1.9, 15);
});

test('the ends are the least and the largest value, and it lies between them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, p) => {
        const sorted = ascending(values);
        expect(quantile(sorted, 0)).toBe(sorted[0]);
        expect(quantile(sorted, 1)).toBe(sorted[sorted.length - 1]);
        expect(quantile(sorted, p)).toBeGreaterThanOrEqual(sorted[0]!);
        expect(quantile(sorted, p)).toBeLessThanOrEqual(sorted[sorted.length - 1]!);
      },
    ),
  );
});

test('the median of an even number of values is half way', () => {
  expect(median([5, 1, 9, 3])).toBe(4);
});
