import { coverage, intervalScore, pinball } from '../../engine/forecast/accuracy/intervals';
import { measuresOf } from '../../engine/forecast/accuracy/measures';
import { scaleOf } from '../../engine/forecast/accuracy/scale';
import { Problem } from '../../engine/problem';
import { sameLength } from '../../engine/sameLength';
import { gappyNumbers, optional, share } from '../../fields/field';
import { twinFunction } from '../define';
import { season } from './fields';
import { measureResults, measureRow } from './measures';

const noForecast = 'forecast is missing';
const noBounds = 'lower and upper are missing';

export const ACCURACY = twinFunction({
  name: 'ACCURACY',
  question: 'trust',
  summary: 'How far off forecasts were: bias, MAE, RMSE, MAPE, WMAPE, MASE, RMSSE, pinball loss, MSIS and coverage.',
  method:
    'Error is actual less forecast; a period with a blank in it is left out. MASE and RMSSE divide by the mean absolute, or the root of the mean squared, change of insample from one season to the next: what the naive forecast would have been off. PINBALL takes the forecast for the quantile tau. MSIS is the width of the bounds plus 2 / (1 - level) times the distance of what fell outside, over the same scale as MASE; COVERAGE is the share that fell inside, to be held against level. MAPE divides by each actual, so a single 0 among them makes it #DIV/0!; WMAPE divides by their sum.',
  params: {
    actual: gappyNumbers('units/period', 'Demand as it came'),
    forecast: optional(gappyNumbers('units/period', 'Demand as it was forecast')),
    insample: optional(gappyNumbers('units/period', 'The history behind the forecast, for MASE, RMSSE and MSIS')),
    season,
    lower: optional(gappyNumbers('units/period', 'Lower bounds as they were forecast')),
    upper: optional(gappyNumbers('units/period', 'Upper bounds as they were forecast')),
    tau: share('The quantile that the forecast was meant for, for PINBALL', { above: 0, below: 1, default: 0.5 }),
    level: share('Probability that the bounds were meant for', { above: 0, below: 1, default: 0.95 }),
  },
  alsoCalled: { metric: 'output' },
  shape: 'record',
  results: {
    ...measureResults(
      'actual',
      'forecast or insample is missing, or insample is shorter than a season or never changes: use MAE',
      {
        missing: noForecast,
      },
    ),
    PINBALL: { unit: 'units/period', help: 'Mean pinball loss at tau', missing: noForecast },
    MSIS: {
      unit: 'ratio',
      help: 'Mean scaled interval score',
      missing: 'lower and upper, or insample, are missing, or insample never changes',
    },
    COVERAGE: { unit: 'share', help: 'Share of periods between their bounds', missing: noBounds },
  },
  main: 'ALL',
  source:
    'Hyndman & Koehler (2006), IJF 22; Makridakis, Spiliotis & Assimakopoulos (2020), IJF 36 (M4); Gneiting & Raftery (2007), JASA 102',
  examples: [
    {
      formula: 'TWIN.ACCURACY({120;135;128;150},{125;130;131;140},,,,,,,"WMAPE")',
      gives: 23 / 533,
      from: 'by hand: absolute errors 5, 5, 3 and 10 over a demand of 533',
    },
    {
      formula: 'TWIN.ACCURACY({10;14;9;20},{12;13;12;18},,,,,0.9,,"PINBALL")',
      gives: 0.8,
      from: 'by hand: 0.1 x 2, 0.9 x 1, 0.1 x 3 and 0.9 x 2 over four periods',
    },
  ],
  compute({ actual, forecast, insample, season: period, lower, upper, tau, level }) {
    sameLength({ actual, forecast, lower, upper });
    if (forecast === null && (lower === null || upper === null)) {
      throw new Problem('wrong-type', 'forecast is missing: give it, or lower and upper');
    }
    const scale = insample === null ? null : scaleOf(insample, period);
    const known = actual.flatMap((value, t) => (value === null ? [] : [{ actual: value, t }]));
    const scored = known.flatMap(({ actual: value, t }) => {
      const expected = forecast?.[t] ?? null;
      return expected === null ? [] : [{ actual: value, forecast: expected, scale }];
    });
    const bounded = known.flatMap(({ actual: value, t }) => {
      const [low, high] = [lower?.[t] ?? null, upper?.[t] ?? null];
      return low === null || high === null ? [] : [{ actual: value, lower: low, upper: high }];
    });
    const crossed = (lower ?? []).findIndex((low, t) => low !== null && low > (upper?.[t] ?? Infinity));
    if (crossed >= 0) {
      throw new Problem('out-of-range', `lower (entry ${crossed + 1}) must be at most upper: are they swapped?`);
    }
    if (scored.length === 0 && bounded.length === 0) {
      throw new Problem('cannot-tell', 'actual and forecast have no period in common: fill in the blanks');
    }
    return {
      ...(scored.length > 0 ? measureRow(measuresOf(scored)) : noMeasures(bounded.length)),
      PINBALL: scored.length > 0 ? pinball(scored, tau) : null,
      MSIS: bounded.length > 0 && scale !== null ? intervalScore(bounded, level) / scale.absolute : null,
      COVERAGE: bounded.length > 0 ? coverage(bounded) : null,
    };
  },
});

const noMeasures = (n: number) => ({
  N: n,
  ME: null,
  MAE: null,
  RMSE: null,
  BIAS: null,
  MAPE: null,
  SMAPE: null,
  WMAPE: null,
  MASE: null,
  RMSSE: null,
});
