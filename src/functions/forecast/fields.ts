import { Problem } from '../../engine/problem';
import { longestSeason } from '../../engine/forecast/ets/autoEts';
import { gappyNumbers, items, quantity, share, text, word } from '../../fields/field';
import { gapRules } from '../demand/filled';

/** Arguments that the forecasting functions share. */
export const itemHistories = items(
  'units/period',
  'Demand by period, oldest first, of one item in a column or row, or of a row for each; blank is missing, not zero',
);
export const history = gappyNumbers(
  'units/period',
  'Demand by period, oldest first; a blank cell is missing, not zero',
);
export const horizon = quantity('periods', 'How many periods to forecast', {
  min: 1,
  max: 1000,
  whole: true,
  default: 12,
});
export const season = quantity('periods', 'Periods in a season, such as 12 for months; 1 for none', {
  min: 1,
  max: longestSeason,
  whole: true,
  default: 1,
});
export const seasonOrAuto = text('Periods in a season, such as 12 for months, 1 for none; AUTO finds it', {
  default: '1',
});
export const level = share('Probability that demand falls between LOWER and UPPER', {
  above: 0,
  below: 1,
  default: 0.95,
});
export const window = quantity('periods', 'How many of the last periods method MA takes the mean of', {
  min: 1,
  whole: true,
  default: 3,
});
export const missing = word(
  gapRules,
  'What an inner blank stands for: REFUSE, ZERO, MEAN, or LINEAR between its neighbours',
  {
    default: 'REFUSE',
  },
);

/** A season as written; AUTO leaves it to each history. */
export function seasonFrom(written: string): number | 'AUTO' {
  if (written.trim().toUpperCase() === 'AUTO') return 'AUTO';
  const periods = written.trim() === '' ? NaN : Number(written);
  if (Number.isNaN(periods)) {
    throw new Problem(
      'wrong-type',
      `season must be a number of periods or AUTO, not the text "${written.slice(0, 30)}"`,
    );
  }
  if (!Number.isInteger(periods) || periods < 1 || periods > longestSeason) {
    throw new Problem('out-of-range', `season must be a whole number from 1 to ${longestSeason}, or AUTO`);
  }
  return periods;
}
