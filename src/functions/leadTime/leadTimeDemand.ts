import { leadTimeDemand } from '../../engine/inventory/leadTimeDemand';
import { num } from '../card/phrase';
import { twinFunction } from '../define';
import {
  autocorrelation,
  demandMean,
  demandPeriod,
  demandSd,
  leadTime,
  leadTimeSd,
  reviewPeriod,
} from '../inventory/terms';

export const LEADTIMEDEMAND = twinFunction({
  name: 'LEADTIMEDEMAND',
  question: 'hold',
  summary: 'Mean and standard deviation of demand over a lead time that varies, and a review period.',
  method:
    'Mean: demand x (lead time + review period). Variance: (lead time + review period) x demand sd^2 + demand^2 x lead time sd^2; with autocorrelation rho the first factor becomes n + 2 x the sum of (n - k) x rho^k.',
  params: {
    demandMean,
    demandSd,
    leadTime,
    leadTimeSd,
    reviewPeriod,
    autocorrelation,
    demandPeriod,
  },
  shape: 'record',
  results: {
    MEAN: { unit: 'units', help: 'Mean demand over lead time and review period' },
    SD: { unit: 'units', help: 'Its standard deviation' },
  },
  main: 'SD',
  source: 'Hadley & Whitin (1963); Chopra & Meindl, safety inventory; Lee, So & Tang (2000) for autocorrelation',
  examples: [
    {
      formula: 'TWIN.LEADTIMEDEMAND(2500,500,7,7)',
      gives: 17550,
      within: 0.5,
      from: 'Chopra & Meindl, Dell: the square root of 7 x 500^2 + 2500^2 x 7^2',
    },
    {
      formula: 'TWIN.LEADTIMEDEMAND(100,30,2,,,0.5,,"ALL")',
      gives: [
        ['MEAN', 'SD'],
        [200, 51.96152422706632],
      ],
      from: 'two periods: variance 30^2 x (2 + 2 x 0.5) = 2700',
    },
  ],
  worked(args) {
    const { demandMean, demandSd, leadTime, leadTimeSd, reviewPeriod, autocorrelation } = args;
    const { mean, sd } = leadTimeDemand(args);
    const time = num(leadTime + reviewPeriod);
    const variance = `${time} x ${num(demandSd)}^2 + ${num(demandMean)}^2 x ${num(leadTimeSd)}^2`;
    return [
      `Mean: ${num(demandMean)} x ${time} = ${num(mean)} units.`,
      ...(autocorrelation === 0 ? [`Deviation: square root of ${variance} = ${num(sd)} units.`] : []),
    ];
  },
  compute(args) {
    const { mean, sd } = leadTimeDemand(args);
    return { MEAN: mean, SD: sd };
  },
});
