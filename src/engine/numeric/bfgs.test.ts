import { bfgs, type Objective } from './bfgs';

/** Rosenbrock's valley: its minimum is 0 at (1, 1). Source: Nocedal and Wright (2006), exercise 2.1. */
const valley: Objective = {
  size: 2,
  value: (x) => 100 * (x[1]! - x[0]! ** 2) ** 2 + (1 - x[0]!) ** 2,
  gradient: (x, into) => {
    into[0] = -400 * x[0]! * (x[1]! - x[0]! ** 2) - 2 * (1 - x[0]!);
    into[1] = 200 * (x[1]! - x[0]! ** 2);
  },
};
const counted = (objective: Objective) => {
  const asked = { values: 0 };
  const value = (x: Float64Array): number => {
    asked.values++;
    return objective.value(x);
  };
  return { asked, objective: { ...objective, value } };
};
const start = (): Float64Array => Float64Array.of(-1.2, 1);

test('finds the bottom of the valley, and its inverse Hessian there', () => {
  const x = start();
  const { value, inverse } = bfgs(valley, x, 1e-14);
  expect(value).toBeLessThan(1e-12);
  expect(x[0]).toBeCloseTo(1, 5);
  expect(x[1]).toBeCloseTo(1, 5);
  // The Hessian at (1, 1) is 802, -400, -400, 200; its inverse by hand 0.5, 1, 1, 2.005.
  [0.5, 1, 1, 2.005].forEach((entry, i) => expect(Math.abs(inverse![i]! / entry - 1)).toBeLessThan(0.05));
});

test('begins with a curvature that it is given, and leaves that as it was', () => {
  const first = Float64Array.of(0.9, 0.7);
  const exact = Float64Array.of(0.5, 1, 1, 2.005);
  const [cold, warm] = [counted(valley), counted(valley)];
  bfgs(cold.objective, first.slice(), 1e-14);
  expect(bfgs(warm.objective, first.slice(), 1e-14, { inverse: exact }).value).toBeLessThan(1e-12);
  expect(warm.asked.values).toBeLessThan(cold.asked.values);
  expect(Array.from(exact)).toEqual([0.5, 1, 1, 2.005]);
});

test('gives up when told that the gain in sight does not pay, and says where it stands', () => {
  const x = start();
  const told: number[] = [];
  const hopeless = (value: number, gain: number): boolean => told.push(value, gain) > 0;
  const { value } = bfgs(valley, x, 1e-14, { hopeless });
  expect(told[0]).toBe(value);
  expect(told[1]).toBeGreaterThan(0);
  expect(value).toBe(valley.value(x));
  expect(value).toBeGreaterThan(0.1);
});

test('does not step over a wall', () => {
  const walled: Objective = { ...valley, value: (x) => (x[0]! > 0.5 ? Infinity : valley.value(x)) };
  const x = start();
  const { value } = bfgs(walled, x, 1e-12);
  expect(x[0]).toBeLessThanOrEqual(0.5);
  expect(value).toBeLessThan(valley.value(start()));
  expect(bfgs(walled, Float64Array.of(1, 1), 1e-12).value).toBe(Infinity);
});
