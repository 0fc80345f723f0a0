import fc from 'fast-check';
import { minimum, minimumAbove0 } from './minimum';
import { sample } from './sample';

const values = fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 1, maxLength: 15 });

test('shares, quantiles and losses of a sample are those counted one by one', () => {
  fc.assert(
    fc.property(
      values,
      fc.double({ min: -30, max: 70, noNaN: true }),
      fc.integer({ min: 1, max: 99 }),
      (list, x, p) => {
        const drawn = sample({ values: list, weights: null });
        const n = list.length;
        expect(drawn.below(x)).toBeCloseTo(list.filter((each) => each <= x).length / n, 12);
        expect(drawn.above(x)).toBeCloseTo(list.filter((each) => each > x).length / n, 12);
        expect(drawn.loss(x)).toBeCloseTo(list.reduce((sum, each) => sum + Math.max(0, each - x), 0) / n, 10);
        expect(drawn.secondLoss(x)).toBeCloseTo(
          list.reduce((sum, each) => sum + Math.max(0, each - x) ** 2, 0) / n / 2,
          8,
        );
        const sorted = [...list].sort((a, b) => a - b);
        expect(drawn.quantile(p / 100)).toBe(sorted[Math.ceil((p * n) / 100 - 1e-9) - 1]);
      },
    ),
    { seed: 21 },
  );
});

test('a weight of a half is the same as a value that is there once among two', () => {
  const weighted = sample({ values: [1, 5], weights: [0.25, 0.75] });
  const listed = sample({ values: [1, 5, 5, 5], weights: null });
  for (const x of [0, 1, 3, 5, 6]) expect(weighted.loss(x)).toBeCloseTo(listed.loss(x), 12);
  expect([weighted.mean, weighted.sd]).toEqual([listed.mean, expect.closeTo(listed.sd, 12)]);
});

test('the lowest point of a valley is found, however far the guess is off', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e4, noNaN: true }), (place) => {
      expect(minimum((x) => (x - place) ** 2, 0, 2e4) / place).toBeCloseTo(1, 5);
      expect(minimumAbove0((x) => place / x + x / place, 1) / place).toBeCloseTo(1, 5);
    }),
    { seed: 22 },
  );
});
