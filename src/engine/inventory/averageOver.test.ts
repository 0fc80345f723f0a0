import { averageOver } from './averageOver';

test('the mean of a smooth function over a stretch of time', () => {
  expect(averageOver(2, 3, (t) => t)((t) => t)).toBeCloseTo(3.5, 14);
  // The mean of sqrt(t) from 0 to 1 is 2/3; its slope at 0 is infinite.
  expect(averageOver(0, 1, (t) => t)(Math.sqrt)).toBeCloseTo(2 / 3, 4);
  expect(averageOver(1, 2, (t) => t)(Math.exp)).toBeCloseTo((Math.exp(3) - Math.E) / 2, 13);
});
