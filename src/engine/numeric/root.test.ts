import fc from 'fast-check';
import { root, rootOfFalling } from './root';

test.each([
  ['x^3 - 2x - 5, the equation of Wallis', (x: number) => x ** 3 - 2 * x - 5, 2, 3, 2.0945514815423265],
  ['cos x - x, the number of Dottie', (x: number) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
  ['a root of high order', (x: number) => (x - 1) ** 9, 0, 3, 1],
  ['a jump', (x: number) => (x < 0.3 ? -1 : 1), -7, 5, 0.3],
  ['a root at the first end', (x: number) => x, 0, 5, 0],
  ['a root at the second end', (x: number) => x - 5, 0, 5, 5],
])('%s is found', (_, f, from, to, want) => {
  const tolerance = want === 1 ? 1e-2 : 1e-10; // (x - 1)^9 is 0 in doubles around 1
  expect(Math.abs(root(f, from, to) - want)).toBeLessThan(tolerance);
});

test('bounds without a change of sign are refused', () => {
  expect(() => root((x) => x * x + 1, -1, 1)).toThrow('no solution between the bounds');
});

test('a falling function is bracketed from any guess', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (at) => {
      expect(Math.abs(rootOfFalling((x) => Math.tanh((at - x) / 100), 0, 1)! - at)).toBeLessThan(1e-9);
    }),
  );
  expect(rootOfFalling(() => 1, 0, 1)).toBeNull();
});
