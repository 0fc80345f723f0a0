import { betaBelow, betaQuantile, erfc } from './special';

const off = (got: number, want: number) => Math.abs(got - want) / Math.abs(want);

test('erfc keeps its digits far out', () => {
  // mpmath 1.3: erfc(5), erfc(26)
  expect(off(erfc(5), 1.537459794428035e-12)).toBeLessThan(1e-14);
  expect(off(erfc(26), 5.663192408856143e-296)).toBeLessThan(1e-13);
});

test('the incomplete beta function at a value that can be summed by hand', () => {
  // I_0.4(2, 3) = 6 x 0.4^2 x 0.6^2 + 4 x 0.4^3 x 0.6 + 0.4^4
  expect(betaBelow(0.4, 2, 3)).toBeCloseTo(0.5248, 14);
  expect(betaQuantile(0.5248, 2, 3)).toBeCloseTo(0.4, 13);
});
