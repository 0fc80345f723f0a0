import fc from 'fast-check';
import { reconcile, type ReconcileMethod, reconcileMethods } from './reconcile';
import { shrunkCovariance } from './shrunkCovariance';

const tree = [
  [1, 1, 1, 1],
  [1, 1, 0, 0],
  [0, 0, 1, 1],
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
];
const base = [210, 95, 120, 50, 40, 70, 55];
const variances = [30, 12, 14, 5, 6, 8, 7];
const residuals = [
  [4, -3, 2, -5, 1, 3],
  [1, -2, 2, -1, -1, 2],
  [3, -1, 1, -4, 2, 0],
  [1, -1, 1, 0, -1, 1],
  [0, -2, 1, -1, 1, 1],
  [2, 0, -1, -2, 1, 1],
  [1, -1, 2, -1, 1, -2],
];
const by = (method: ReconcileMethod, more: { base?: readonly number[]; nonNegative?: boolean } = {}) =>
  reconcile({ base, summing: tree, method, residuals, variances, nonNegative: true, ...more });

test('weights by variance agree with numpy', () => {
  const expected = [213.3539137714525, 91.7496860611134, 121.6042277103391, 50.7953118459606, 40.9543742151528];
  expected.forEach((value, i) => expect(by('WLS_VAR')[i]).toBeCloseTo(value, 9));
});

test('the shrunk covariance agrees with the formulas of Schaefer and Strimmer in plain R', () => {
  // W <- l * diag(diag(C)) + (1 - l) * C with C <- crossprod(x) / n; l is 0.3962. R 4.2.2, solve().
  const expected = [
    215.98070705187, 92.88109982502, 123.09960722685, 50.845896531977, 42.035203293043, 69.624621962603,
  ];
  expected.forEach((value, i) => expect(by('MINT_SHRINK')[i]).toBeCloseTo(value, 8));
});

/**
 * numpy 2.4, from the papers: W1 = mean of e e'; l = sum of T / (T-1)^3 x sum (w - mean w)^2 x ((T-1)/T)^2 over sum of r^2,
 * w the products of two scaled errors (Schaefer and Strimmer 2005); W = l diag(W1) + (1 - l) W1. The forecasts by way of the
 * constraints, base - W C' (C W C')^-1 C base with C = [I, -sums of the bottom] (Wickramasuriya et al. 2019, section 2.2).
 */
describe.each([
  [
    'six periods, l 0.39615',
    6,
    [10.6666666667, 2.41539943292, 3.92502407849, 1.10705807342, 1.71090793165, 2.01283286077, 1.10705807342],
    [215.980707052, 92.881099825, 123.099607227, 50.845896532, 42.035203293, 69.6246219626, 53.4749852643],
  ],
  [
    'four periods, fewer than series, l 0.25969',
    4,
    [13.5, 3.51646647971, 6.84785577628, 1.66569464828, 2.40600338085, 2.96123493028, 2.96123493028],
    [217.579700686, 93.3979561146, 124.181744572, 50.9126452374, 42.4853108772, 69.7103126015, 54.4714319701],
  ],
])('MinT with %s', (_, periods, firstRow, expected) => {
  const errors = residuals.map((row) => row.slice(0, periods));
  test('shrinks the covariance as the paper does', () => {
    const found = shrunkCovariance(errors);
    firstRow.forEach((value, i) => expect(found[i]).toBeCloseTo(value, 9));
  });
  test('gives the forecasts of its other form', () => {
    const found = reconcile({
      base,
      summing: tree,
      method: 'MINT_SHRINK',
      residuals: errors,
      variances: null,
      nonNegative: false,
    });
    expected.forEach((value, i) => expect(found[i]).toBeCloseTo(value, 8));
  });
});

const forecasts = fc.array(fc.integer({ min: -50, max: 200 }), { minLength: 7, maxLength: 7 });
const sums = (tops: readonly number[]) => {
  const [total, left, right, a, b, c, d] = tops as [number, number, number, number, number, number, number];
  return [total - (left + right), left - (a + b), right - (c + d)];
};

describe.each(reconcileMethods)('%s', (method) => {
  test('gives forecasts that add up, none below zero', () => {
    fc.assert(
      fc.property(forecasts, (drawn) => {
        fc.pre(method !== 'TD' || drawn.slice(3).reduce((sum, each) => sum + each, 0) !== 0);
        const found = by(method, { base: drawn });
        for (const gap of sums(found)) expect(Math.abs(gap)).toBeLessThan(1e-8);
        for (const value of found) expect(value).toBeGreaterThanOrEqual(0);
      }),
    );
  });
  test('leaves alone what adds up already', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 4, maxLength: 4 }), (bottom) => {
        const coherent = tree.map((row) => row.reduce((sum, weight, j) => sum + weight * (bottom[j] ?? 0), 0));
        by(method, { base: coherent }).forEach((value, i) => expect(value).toBeCloseTo(coherent[i] ?? NaN, 8));
      }),
    );
  });
});

test('no other forecasts without negative parts are nearer', () => {
  const distance = (found: readonly number[], drawn: readonly number[]) =>
    found.reduce((sum, value, i) => sum + (value - (drawn[i] ?? 0)) ** 2 / (variances[i] ?? 1), 0);
  fc.assert(
    fc.property(
      forecasts,
      fc.array(fc.double({ min: 0, max: 150, noNaN: true }), { minLength: 4, maxLength: 4 }),
      (drawn, other) => {
        const rival = tree.map((row) => row.reduce((sum, weight, j) => sum + weight * (other[j] ?? 0), 0));
        expect(distance(by('WLS_VAR', { base: drawn }), drawn)).toBeLessThanOrEqual(distance(rival, drawn) + 1e-6);
      },
    ),
  );
});

test('what is missing is asked for by name', () => {
  const input = { base, summing: tree, residuals: null, variances: null, nonNegative: true };
  expect(() => reconcile({ ...input, method: 'MINT_SHRINK' })).toThrow(
    'residuals is missing: method MINT_SHRINK needs it',
  );
  expect(() => reconcile({ ...input, method: 'WLS_VAR' })).toThrow(
    'residuals is missing: method WLS_VAR needs it, or variances',
  );
  expect(() => reconcile({ ...input, base: [1], method: 'OLS' })).toThrow('base has 1 entry and summing 7 rows');
  expect(() => reconcile({ ...input, summing: tree.slice(0, 6), method: 'BU' })).toThrow('bottom series 4 alone');
});
