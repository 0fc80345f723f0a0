import fc from 'fast-check';
import { simpleSmoothing } from './simpleSmoothing';

const of = (...xs: number[]) => simpleSmoothing(Float64Array.from(xs));

test('the forecast of a constant is the constant, without error', () => {
  const { level, errorSd } = of(7, 7, 7, 7);
  expect(level).toBeCloseTo(7, 12);
  expect(errorSd).toBeCloseTo(0, 12);
});

test('a missing period leaves the level as it is', () => {
  const { fitted } = of(10, 12, NaN, 11, 9);
  expect(fitted[3]).toBe(fitted[2]);
});

test('no other alpha and first level on a grid has smaller squared errors', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 20 }), (xs) => {
      const found = of(...xs);
      const squares = (alpha: number, first: number) => {
        let level = first;
        let sum = 0;
        for (const x of xs) {
          sum += (x - level) ** 2;
          level += alpha * (x - level);
        }
        return sum;
      };
      const ours = squares(found.alpha, found.fitted[0]!);
      for (const alpha of [0.05, 0.3, 0.6, 0.9])
        for (const first of [xs[0]!, 50]) expect(ours).toBeLessThanOrEqual(squares(alpha, first) + 1e-6);
    }),
  );
});

test('fewer than two known periods are refused', () => {
  expect(() => of(NaN, 3)).toThrow('history needs at least 2 known periods');
});
