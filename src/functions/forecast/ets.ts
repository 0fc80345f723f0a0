import { count } from '../../engine/count';
import { autoEts } from '../../engine/forecast/ets/autoEts';
import { checkFixed } from '../../engine/forecast/ets/fixed';
import { formName } from '../../engine/forecast/ets/form';
import { predict } from '../../engine/forecast/ets/predict';
import { boundsOf } from '../../engine/forecast/prediction';
import { Problem } from '../../engine/problem';
import { numbers, optional, quantity, share, text, word } from '../../fields/field';
import { twinFunction } from '../define';
import { filled } from '../demand/filled';
import { mostMsHere, refuseTooMuch } from './effort';
import { history, horizon, level, missing, season } from './fields';
import { forecastDoubts } from './forecastDoubts';
import { noBounds } from './results';

const weight = (help: string, from: number) =>
  optional(share(`${help}; left out, it is fitted`, { min: from, max: 1 }));

export const FORECAST_ETS = twinFunction({
  name: 'FORECAST.ETS',
  question: 'demand',
  summary:
    'Forecast by exponential smoothing (ETS): the best of 15 forms, or one you name, with its weights and bounds.',
  method:
    "A form has an error (A additive, M multiplicative), a trend (N none, A straight, Ad damped) and a season (N, A, M); Z leaves the choice open to the lowest AICc. AAA is the form behind Excel's FORECAST.ETS. Weights are those of maximum likelihood within the usual and admissible bounds. First states are read off the history (HEURISTIC), or fitted too (OPTIMAL), which describes the past better and forecasts worse. Multiplicative forms need a history above 0, seasonal ones two seasons. The season is updated with level and trend of the period before. LOWER and UPPER follow from the variance of the form. AAM(HW) is the multiplicative method of Holt and Winters by least squares. The forecast is as the form has it, below 0 too: FORECAST with method ETS holds it at 0.",
  params: {
    history,
    horizon,
    season,
    model: text('Three letters for error, trend and season, such as ZZZ, AAA or MAdM', { default: 'ZZZ' }),
    alpha: weight('Weight of the newest demand in the level', 0),
    betaStar: weight("Holt's weight of the newest slope in the trend (beta is alpha times it)", 0),
    gamma: weight('Weight of the newest demand in the season', 0),
    phi: weight('How much of the trend is left a period later, in damped forms', 0),
    initialLevel: optional(quantity('units/period', 'Level before the first period; left out, it is found')),
    initialTrend: optional(quantity('units/period', 'Trend before the first period; left out, it is found')),
    initialSeasonals: optional(numbers('none', 'A season of first states, that of the first period first')),
    level,
    initial: word(['HEURISTIC', 'OPTIMAL'], 'First states: read off the history, or fitted', { default: 'HEURISTIC' }),
    beta: weight("ETS's own weight of the newest demand in the trend, in place of betaStar", 0),
    missing,
  },
  shape: 'column',
  results: {
    PERIOD: { unit: 'periods', help: 'Periods ahead, 1 for the first after the history' },
    MEAN: { unit: 'units/period', help: 'Expected demand' },
    LOWER: { unit: 'units/period', help: 'Lower bound', missing: noBounds },
    UPPER: { unit: 'units/period', help: 'Upper bound', missing: noBounds },
    FORM: { unit: 'text', help: 'The form that was used', once: true },
    ALPHA: { unit: 'ratio', help: 'Weight of the level', once: true },
    BETA: { unit: 'ratio', help: 'Weight of the trend', missing: 'model has no trend', once: true },
    GAMMA: { unit: 'ratio', help: 'Weight of the season', missing: 'model has no season', once: true },
    PHI: { unit: 'ratio', help: 'Damping of the trend', missing: 'model has no damped trend', once: true },
    AICC: {
      unit: 'ratio',
      help: "Akaike's criterion, corrected",
      missing: 'history is too short for AICc',
      once: true,
    },
    LOGLIK: { unit: 'ratio', help: "Log likelihood, as R's forecast counts it", once: true },
    SSE: { unit: 'none', help: 'Sum of squared errors of one step', once: true },
  },
  views: { FORECAST: { MEAN: 'MEAN', LOWER: 'LOWER', UPPER: 'UPPER' } },
  main: 'FORECAST',
  source:
    'Hyndman, Koehler, Ord & Snyder, Forecasting with Exponential Smoothing (2008), chapters 2 to 7 and 10; Hyndman & Athanasopoulos, Forecasting: Principles and Practice (2021), chapter 8',
  examples: [
    {
      formula: 'TWIN.FORECAST.ETS({10;20;10},2,,"ANN",0.5,,,,10,,,,,,,"MEAN")',
      gives: [[12.5], [12.5]],
      from: 'by hand: the level goes from 10 to 10, 15 and 12.5',
    },
    {
      formula:
        'TWIN.FORECAST.ETS({1120;1160;963;1210;1160;1160;813;1230;1370;1140;995;935;1110;994;1020;960;1180;799;958;1140;1100;1210;1150;1250;1260;1220;1030;1100;774;840},6,,"AAdN",0.5,,,0.9,1120,-5,,,,0.1,,"MEAN")',
      gives: [
        [831.153310025132],
        [794.6626514214192],
        [761.8210586780777],
        [732.2636252090704],
        [705.6619350869638],
        [681.7204139770678],
      ],
      from: 'the recursion of Gardner & McKenzie (1985), run apart and checked with statsmodels',
    },
  ],
  doubts: (args) => forecastDoubts(args, { smooth: 'ETS', season: args.season }),
  compute({
    history: cells,
    horizon: periods,
    season: period,
    model,
    level: probability,
    initial,
    missing: rule,
    ...given
  }) {
    refuseTooMuch({ method: 'ETS', season: period, periods: [cells.length], fits: 1 }, mostMsHere);
    const { alpha, beta, betaStar, gamma, phi, initialLevel, initialTrend, initialSeasonals } = given;
    if (initialSeasonals !== null && initialSeasonals.length !== period) {
      throw new Problem(
        'wrong-type',
        `initialSeasonals has ${count(initialSeasonals.length, 'entry', 'entries')} for a season of ${period}: give one for each period of it`,
      );
    }
    const seasonal = initialSeasonals === null ? null : Float64Array.from(initialSeasonals);
    const fixed = { alpha, beta, betaStar, gamma, phi, level: initialLevel, trend: initialTrend, seasonal };
    checkFixed(fixed);
    const { fit, run } = autoEts(filled(cells, rule), period, model, { fixed, fitStates: initial === 'OPTIMAL' });
    const prediction = predict(fit, run, periods);
    const bounds = boundsOf(prediction, probability);
    const { form, weights } = fit;
    const unit = form.error === 'A' ? run.scale ** 2 : 1;
    return Array.from(prediction.mean, (value, h) => ({
      PERIOD: h + 1,
      MEAN: value,
      LOWER: bounds?.lower[h] ?? null,
      UPPER: bounds?.upper[h] ?? null,
      FORM: formName(form),
      ALPHA: weights.alpha,
      BETA: form.trend === 'N' ? null : weights.beta,
      GAMMA: form.season === 'N' ? null : weights.gamma,
      PHI: form.trend === 'Ad' ? weights.phi : null,
      AICC: Number.isFinite(fit.aicc) ? fit.aicc : null,
      LOGLIK: fit.logLikelihood,
      SSE: fit.squares * unit,
    }));
  },
});
