import { johnson } from '../testing/series';
import { coordinateOf, inside, limits, lowest, slopeOf } from './bounded';
import { Coordinates } from './coordinates';
import { firstStates } from './firstStates';
import { nothingFixed } from './fixed';
import { formName, formsOf } from './form';
import { Run } from './run';

test('a coordinate gives its value back, stays within the bounds and has the slope of small differences', () => {
  const [low, high] = limits.phi;
  for (const value of [0.801, 0.85, 0.9, 0.979]) {
    const x = coordinateOf(low, high, value);
    expect(inside(low, high, x)).toBeCloseTo(value, 12);
    const difference = (inside(low, high, x + 1e-6) - inside(low, high, x - 1e-6)) / 2e-6;
    expect(slopeOf(low, high, x)).toBeCloseTo(difference, 8);
  }
  for (let x = -20; x <= 20; x += 0.37) {
    expect(inside(low, high, x)).toBeGreaterThanOrEqual(low);
    expect(inside(low, high, x)).toBeLessThanOrEqual(high);
  }
  expect(inside(low, high, lowest)).toBe(low);
  expect(slopeOf(low, high, lowest)).toBeCloseTo(0, 15);
});

test.each(formsOf('ZZZ').map((form) => [formName(form), form] as const))(
  '%s: in free coordinates too the gradient is that of small differences',
  (_, form) => {
    const run = new Run(johnson, 4);
    const start = firstStates(run, form.season, form.trend !== 'N', 3);
    const coordinates = new Coordinates(run, form, nothingFixed, start, true);
    const x = coordinates.from({ alpha: 0.4, betaShare: 0.2, gammaShare: 0.3, phi: 0.9 });
    expect(coordinates.value(x)).toBeLessThan(Infinity);
    const gradient = new Float64Array(coordinates.size);
    coordinates.gradient(x, gradient);
    const step = 1e-5;
    gradient.forEach((exact, i) => {
      const at = (by: number): number => coordinates.value(x.map((each, j) => (j === i ? each + by : each)));
      const difference = (at(step) - at(-step)) / (2 * step);
      expect(Math.abs(exact - difference)).toBeLessThan(1e-6 * (1 + Math.abs(difference)));
    });
  },
);
