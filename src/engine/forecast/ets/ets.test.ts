import fc from 'fast-check';
import { airPassengers, johnson } from '../testing/series';
import { rFits } from '../testing/rFits';
import { gradientOf } from './adjoint';
import { isAdmissible } from './admissible';
import { autoEts } from './autoEts';
import { filter } from './filter';
import { standardFit } from './fit';
import { nothingFixed } from './fixed';
import { type Form, formName, formsOf } from './form';
import { errorVariance, predict } from './predict';
import { Run } from './run';

const fitStates = { fixed: nothingFixed, fitStates: true };
const stable = formsOf('ZZZ');
const seriesOf = { air: { history: airPassengers, season: 12 }, johnson: { history: johnson, season: 4 } } as const;

describe.each(rFits.map((each) => [each.form, each.series, each] as const))(
  'R 4.2.2, forecast 8.20: %s on %s',
  (...row) => {
    const { form, series, loglik, aicc, alpha, beta, gamma, phi, states, sd, within } = row[2];
    const { history, season } = seriesOf[series];
    const model = form.replace(/ETS|[(),]/g, '');
    const hasTrend = !form.includes(',N,');
    const seasonal = states.slice(hasTrend ? 2 : 1).reverse();
    const fixed = {
      alpha,
      beta,
      betaStar: null,
      gamma,
      phi: form.includes('Ad') ? phi : null,
      level: states[0],
      trend: hasTrend ? (states[1] ?? null) : null,
      seasonal: seasonal.length > 0 ? Float64Array.from(seasonal) : null,
    };
    const { fit, run } = autoEts(history, season, model, { fixed, fitStates: false });

    test('has the same likelihood at the same weights and states', () => {
      // R prints its parameters to ten digits.
      expect(fit.logLikelihood).toBeCloseTo(loglik, 5);
    });
    test('spreads the forecast the same', () => {
      const learnt =
        (model.includes('Ad') ? 3 : hasTrend ? 2 : 1) +
        (seasonal.length > 0 ? 1 : 0) +
        states.length -
        (seasonal.length > 0 ? 1 : 0);
      const variance = ((errorVariance(fit, run) ?? NaN) * run.n) / (run.n - learnt);
      const { spread } = predict(fit, run, 14, variance);
      const ours = spread !== null && 'sd' in spread ? spread.sd : [];
      [0, 1, 11, 13].forEach((h, i) => expect(Math.abs(ours[h]! / sd[i]! - 1)).toBeLessThan(within));
    });
    test('is not fitted better', () => {
      expect(autoEts(history, season, model, fitStates).fit.aicc).toBeLessThan(aicc + 0.01);
    });
  },
);

test('the choice among all forms is as good as that of R', () => {
  expect(autoEts(airPassengers, 12, 'ZZZ', fitStates).fit.aicc).toBeLessThan(1400.6384);
  // R stops at ETS(M,A,A) with 166.0716; the form chosen here, ETS(M,A,M), has 167.80 at its optimum.
  expect(autoEts(johnson, 4, 'MAA', fitStates).fit.aicc).toBeLessThan(166.0816);
});

test.each([
  ['air', fitStates],
  ['air', standardFit],
  ['johnson', fitStates],
  ['johnson', standardFit],
] as const)('forms given up early on %s would not have been the choice', (series, options) => {
  const { history, season } = seriesOf[series];
  const alone = stable.map((form) => {
    const model = formName(form).replace(/ETS|[(),]/g, '');
    return autoEts(history, season, model, options).fit.aicc;
  });
  expect(autoEts(history, season, 'ZZZ', options).fit.aicc).toBeLessThan(Math.min(...alone) + 0.01);
});

const weightsOf = ({ trend, season }: Form) => ({
  alpha: 0.3,
  beta: trend === 'N' ? 0 : 0.1,
  gamma: season === 'N' ? 0 : 0.2,
  phi: trend === 'Ad' ? 0.9 : 1,
});

test.each(stable.map((form) => [formName(form), form] as const))(
  '%s: the gradient is that of small differences',
  (_, form) => {
    const run = new Run(johnson, 4);
    const weights = weightsOf(form);
    const level = 0.2;
    const trend = form.trend === 'N' ? 0 : 0.01;
    const seasonal = Float64Array.from(
      form.season === 'M' ? [1.1, 0.9, 1.05, 0.95] : form.season === 'A' ? [0.01, -0.02, 0.02, -0.01] : [0, 0, 0, 0],
    );
    const at = (
      change: Partial<Record<'alpha' | 'beta' | 'gamma' | 'phi' | 'level' | 'trend', number>>,
      place = -1,
      by = 0,
    ) => {
      const moved = { ...weights, level, trend };
      for (const key of Object.keys(change) as (keyof typeof change)[]) moved[key] += change[key] ?? 0;
      return filter(run, form, moved, {
        level: moved.level,
        trend: moved.trend,
        seasonal: seasonal.map((s, i) => (i === place ? s + by : s)),
      });
    };
    at({});
    const gradient = { alpha: 0, beta: 0, gamma: 0, phi: 0, level: 0, trend: 0 };
    gradientOf(run, form, weights, gradient);
    const exact = { ...gradient };
    const seasonalBack = run.seasonalBack.slice();
    const step = 1e-6;
    const near = (value: number, difference: number) =>
      expect(Math.abs(value - difference)).toBeLessThan(1e-4 * (1 + Math.abs(difference)));
    for (const key of [
      'alpha',
      'level',
      ...(form.trend === 'N' ? [] : ['beta', 'trend']),
      ...(form.season === 'N' ? [] : ['gamma']),
      ...(form.trend === 'Ad' ? ['phi'] : []),
    ] as const) {
      const name = key as keyof typeof exact;
      near(exact[name], (at({ [name]: step }) - at({ [name]: -step })) / (2 * step));
    }
    if (form.season !== 'N')
      for (let s = 0; s < 4; s++) near(seasonalBack[s]!, (at({}, s, step) - at({}, s, -step)) / (2 * step));
  },
);

const positive = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 16, maxLength: 40 });

test('the forecast of a constant is the constant', () => {
  for (const model of ['ZZZ', ...stable.map((form) => formName(form).replace(/ETS|[(),]/g, ''))]) {
    const { fit, run } = autoEts(new Array(20).fill(7), 4, model);
    for (const value of predict(fit, run, 6).mean) expect(value).toBeCloseTo(7, 8);
  }
});

test('where forms forecast without error, the simplest is chosen, not the one that rounding favours', () => {
  for (const unit of [7, 0.1, 1e-6, 1234.56, 3.3, 1e9 / 7]) {
    for (const periods of [24, 30, 104]) {
      const formOf = (of: (t: number) => number) =>
        formName(
          autoEts(
            Array.from({ length: periods }, (_, t) => unit * of(t)),
            12,
          ).fit.form,
        );
      expect(formOf(() => 1)).toBe('ETS(A,N,N)');
      expect(formOf((t) => 1 + 0.1 * t)).toMatch(/^ETS\([AM],A,N\)$/);
    }
  }
});

test('the unit of the demand makes no difference', () => {
  fc.assert(
    fc.property(positive, fc.constantFrom(1e-3, 1000), (history, unit) => {
      const means = (values: readonly number[]) => {
        const { fit, run } = autoEts(values, 4);
        return predict(fit, run, 5).mean;
      };
      const plain = means(history);
      means(history.map((value) => value * unit)).forEach((value, h) => expect(value / unit).toBeCloseTo(plain[h]!, 3));
    }),
    { numRuns: 15 },
  );
});

test('a history that a form goes through, having as many numbers to learn, tells nothing of its errors', () => {
  const spreadOf = (history: readonly number[], model: string) => {
    const { fit, run } = autoEts(history, 1, model);
    return predict(fit, run, 2).spread;
  };
  expect(spreadOf([42], 'ANN')).toBeNull();
  expect(spreadOf([4, 6], 'ANN')).toBeNull();
  expect(spreadOf([4, 6, 5], 'ANN')).not.toBeNull();
  expect(spreadOf([4, 6, 5, 9], 'AAN')).toBeNull();
  expect(spreadOf([4, 6, 5, 9, 7], 'AAN')).not.toBeNull();
});

test('no multiplicative form is chosen for a history with a zero, and one asked for is refused', () => {
  const history = [...airPassengers.slice(0, 40), 0];
  const { fit } = autoEts(history, 12);
  expect([fit.form.error, fit.form.season]).not.toContain('M');
  expect(() => autoEts(history, 12, 'MAM')).toThrow('history must be above 0 throughout for model ETS(M,A,M)');
});

test('weights lie within the usual bounds, and a wrong first state dies out', () => {
  fc.assert(
    fc.property(positive, (history) => {
      const { fit } = autoEts(history, 4, 'ZZZ', fitStates);
      const { alpha, beta, gamma, phi } = fit.weights;
      expect(alpha).toBeGreaterThanOrEqual(1e-4);
      expect(beta).toBeLessThanOrEqual(alpha);
      expect(gamma).toBeLessThanOrEqual(1 - alpha);
      expect(phi === 1 || (phi >= 0.8 && phi <= 0.98)).toBe(true);
      expect(isAdmissible(fit.form, fit.weights, 4)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('weights that never forget the season are not admissible', () => {
  // Largest root of the polynomial by R's polyroot: 0.9722, 1.2718 and 1.0028.
  const form = { error: 'A', trend: 'A', season: 'A' } as const;
  expect(isAdmissible(form, { alpha: 0.1, beta: 0.05, gamma: 0.1, phi: 1 }, 4)).toBe(true);
  expect(isAdmissible(form, { alpha: 0.9, beta: 0.9, gamma: 1.4, phi: 1 }, 4)).toBe(false);
  expect(isAdmissible(form, { alpha: 0.9, beta: 0.85, gamma: 0.08, phi: 0.9 }, 12)).toBe(false);
});

test.each([
  ['ABC', 'model must be three letters'],
  ['AAA(HW)', 'model must be three letters'],
  ['', 'model must be three letters'],
])('model %p is refused', (model, says) => {
  expect(() => formsOf(model)).toThrow(says);
});
