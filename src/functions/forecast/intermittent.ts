import { intermittentRate, intermittentVariants } from '../../engine/forecast/intermittent/intermittentRate';
import { refuseReturns } from '../../engine/forecast/intermittent/refuseReturns';
import { flag, share, word } from '../../fields/field';
import { twinFunction } from '../define';
import { filled } from '../demand/filled';
import { intermittentDoubts } from './intermittentDoubts';
import { horizon, itemHistories, missing } from './fields';
import { eachItem } from './histories';

const weight = (help: string) => share(help, { min: 0, max: 1, default: 0.1 });

export const FORECAST_INTERMITTENT = twinFunction({
  name: 'FORECAST.INTERMITTENT',
  question: 'demand',
  summary: 'Rate of demand per period of an item that is asked for now and then: Croston, SBA, SBJ, TSB, ADIDA, IMAPA.',
  method:
    'CROSTON smooths the size of a demand and the interval between demands, each when a demand comes, and divides them. SBA multiplies this by 1 - beta/2 and SBJ by 1 - beta/(2 - beta), with the weight beta of the interval, which takes out the bias. TSB smooths the probability of a demand in every period, so that the rate of a dying item falls. ADIDA sums the history into buckets as long as the mean interval, smooths these and shares the forecast out; IMAPA is the mean over all buckets up to that length. init NAIVE begins with the first size and the first interval, MEAN with the first size and the mean interval (ADIDA, IMAPA: first bucket, mean). optimise chooses weights and first values by the mean absolute rate error (ADIDA, IMAPA: the weight by squared errors). With fewer than two demands the rate is the mean of the history. Returns (numbers below 0) are refused. Of a block, an item that is refused says why in its own rows; when all are, the call is refused.',
  params: {
    history: itemHistories,
    horizon: { ...horizon, default: 1 },
    variant: word(intermittentVariants, 'Method', { default: 'SBA' }),
    alphaDemand: weight('Weight of a new size (ADIDA, IMAPA: of a new bucket)'),
    alphaInterval: weight('Weight of a new interval; of a new period for TSB'),
    init: word(['NAIVE', 'MEAN'], 'What smoothing begins with', { default: 'MEAN' }),
    optimise: flag('TRUE lets the history choose weights and first values', { default: false }),
    missing,
  },
  alsoCalled: { alphaProbability: 'alphaInterval' },
  shape: 'column',
  results: {
    ITEM: { unit: 'count', help: 'Row of the history that the rate belongs to' },
    PERIOD: { unit: 'periods', help: 'Periods ahead, 1 for the first after the history' },
    MEAN: { unit: 'units/period', help: 'Expected demand, of every period alike' },
    RULE: { unit: 'text', help: 'The variant; MEAN with fewer than two demands, ZERO with none' },
  },
  main: 'MEAN',
  source:
    'Croston (1972); Syntetos & Boylan (2005), IJF 21; Shale, Boylan & Johnston (2006), JORS 57; Teunter, Syntetos & Babai (2011), EJOR 214; Nikolopoulos et al. (2011), JORS 62; Petropoulos & Kourentzes (2015), JORS 66; Kourentzes (2014), IJPE 156',
  examples: [
    {
      formula: 'TWIN.FORECAST.INTERMITTENT({0;0;5;0;0;0;3;0;4;0;0;6;0;0;0;0;2;0;0;3;0;0;4;0},1,"SBA",0.1,0.1,"NAIVE")',
      gives: 1.314518329,
      within: 1e-9,
      from: "R 4.2.2, tsintermittent: crost(type = 'sba', w = c(0.1, 0.1), init = 'naive')",
    },
    {
      formula: 'TWIN.FORECAST.INTERMITTENT({0,2,0,2,0,2;0,0,0,0,0,0},,"CROSTON")',
      gives: [[1], [0]],
      from: 'by hand: 2 units every 2 periods, and no demand at all',
    },
  ],
  doubts: intermittentDoubts,
  compute({ history, horizon: periods, missing: rule, ...weights }) {
    const answers = eachItem(history, (item) => {
      // Here the place on the sheet is known, which blanks before the first number move.
      refuseReturns(item, weights.variant);
      return intermittentRate({ history: filled(item, rule), ...weights });
    });
    return answers.flatMap((answer, item) => {
      const [rate, used] = answer instanceof Error ? [answer, answer] : [answer.rate, answer.rule];
      return Array.from({ length: periods }, (_, h) => ({ ITEM: item + 1, PERIOD: h + 1, MEAN: rate, RULE: used }));
    });
  },
});
