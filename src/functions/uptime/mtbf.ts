import { mtbf } from '../../engine/reliability/mtbf';
import { quantity, share, word } from '../../fields/field';
import { twinFunction } from '../define';

export const MTBF = twinFunction({
  name: 'MTBF',
  question: 'uptime',
  summary: 'Mean time between failures with its confidence bounds, for a constant failure rate.',
  method:
    'Operating hours / failures. Bounds: 2 x hours over a chi-square quantile with 2 x failures degrees of freedom, 2 x failures + 2 for the lower bound when observation ended at a time. lower and upper are two-sided, lowerOneSided holds with the whole confidence. Without failures only the lower bounds exist.',
  params: {
    operatingHours: quantity('hours', 'Hours in operation, all units together', { above: 0 }),
    failures: quantity('count', 'Failures in those hours', { min: 0, whole: true }),
    confidence: share('Confidence of the bounds', { above: 0, below: 1, default: 0.9 }),
    truncation: word(['TIME', 'FAILURE'], 'Whether observation ended at a time or with the last failure', {
      default: 'TIME',
    }),
  },
  shape: 'record',
  results: {
    mtbf: {
      unit: 'hours',
      help: 'Operating hours per failure',
      missing: 'failures is 0: no finite estimate, use lowerOneSided',
    },
    lower: { unit: 'hours', help: 'Lower bound, two-sided' },
    upper: { unit: 'hours', help: 'Upper bound, two-sided', missing: 'failures is 0: there is no upper bound' },
    lowerOneSided: { unit: 'hours', help: 'Lower bound, one-sided: at least this with the confidence' },
  },
  main: 'ALL',
  source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 8.4.5.1; MIL-HDBK-338B',
  examples: [
    {
      formula: 'TWIN.MTBF(1000,0,0.9,,"lowerOneSided")',
      gives: 434.294481903252,
      within: 1e-9,
      from: 'no failures: 1000 / ln 10',
    },
    {
      formula: 'TWIN.MTBF(8760,2,0.9,,"lower")',
      gives: 1391.405,
      within: 1e-3,
      from: 'chi-square table, 0.95 and 6 degrees: 12.5916; 2 x 8760 / 12.5916',
    },
  ],
  compute: (args) => ({ ...mtbf(args) }),
});
