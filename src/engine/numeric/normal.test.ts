import fc from 'fast-check';
import { normalAbove, normalBelow, normalDensity, normalLoss, normalSecondLoss } from './normal';

const off = (got: number, want: number) => Math.abs(got - want) / Math.abs(want);

/** mpmath 1.3, 40 digits: z, upper tail, density(z) - z above(z), ((z^2 + 1) above(z) - z density(z)) / 2. */
const known: readonly (readonly [number, number, number, number])[] = [
  [-3, 0.99865010196837, 3.0003821543170477, 4.999898282459757],
  [0, 0.5, 0.3989422804014327, 0.25],
  [0.5, 0.3085375387259869, 0.19779655740130603, 0.10481963001266693],
  [1.9, 0.028716559816001803, 0.011054351124273176, 0.003856646339941387],
  [2, 0.02275013194817921, 0.008490702616829639, 0.00288436335725997],
  [2.1, 0.017864420562816553, 0.006468312798512423, 0.002140481842970232],
  [5, 2.866515718791939e-7, 5.346165533832815e-8, 9.671647593776582e-9],
  [7, 1.279812543885835e-12, 1.760326011637483e-13, 2.379216786979841e-14],
  [20, 2.7536241186062337e-89, 1.3700124947295798e-90, 6.799564573536904e-92],
  [37, 5.725571222524577e-300, 1.5451991905122026e-301, 4.167108814713862e-303],
];

test.each(known)('at %p the tail and both losses have 12 digits', (z, above, loss, second) => {
  expect(off(normalAbove(z), above)).toBeLessThan(1e-13);
  expect(off(normalBelow(-z), above)).toBeLessThan(1e-13);
  expect(off(normalLoss(z), loss)).toBeLessThan(1e-12);
  expect(off(normalSecondLoss(z), second)).toBeLessThan(1e-12);
});

const score = fc.double({ min: -8, max: 30, noNaN: true });

test('the loss falls by the tail, and the second loss by the loss', () => {
  fc.assert(
    fc.property(score, (z) => {
      const step = 1e-4 / (1 + Math.abs(z));
      const slope = (normalLoss(z + step) - normalLoss(z - step)) / (2 * step);
      const second = (normalSecondLoss(z + step) - normalSecondLoss(z - step)) / (2 * step);
      expect(off(-slope, normalAbove(z))).toBeLessThan(1e-6);
      expect(off(-second, normalLoss(z))).toBeLessThan(1e-6);
    }),
  );
});

test('what is short above and below a value differs by the value', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 8, noNaN: true }), (z) => off(normalLoss(-z), z + normalLoss(z)) < 1e-14),
  );
});

test('the density is that of the bell curve', () => {
  expect(normalDensity(0)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 16);
  expect(normalDensity(1)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI * Math.E), 16);
});
