import { cleanDemand } from '../../engine/demand/cleanDemand';
import { sameLength } from '../../engine/sameLength';
import { flags, gappyNumbers, optional, quantity, word } from '../../fields/field';
import { twinFunction } from '../define';

export const CLEANDEMAND = twinFunction({
  name: 'CLEANDEMAND',
  question: 'demand',
  summary: 'Demand as it would have been without stock-outs, events and outliers, period by period.',
  method:
    'MAD3: values of plain periods beyond the median plus or minus k x 1.4826 x median absolute deviation are capped there; then flagged and blank periods get the mean of the plain ones, of the same place in the season if season is above 1. CENSORED: sales of a period out of stock are the least that demand can have been; mean and standard deviation of normal demand are found by expectation and maximisation, and the period gets the demand to be expected above its sales. When more than half of the values are alike, nothing is capped. Returns (numbers below 0) stay what they are unless they are capped; flag them as events to fill them.',
  params: {
    history: gappyNumbers('units/period', 'Demand by period, oldest first; a blank cell is missing and is filled'),
    stockoutFlags: optional(flags('TRUE or 1 in periods that were out of stock')),
    eventFlags: optional(flags('TRUE or 1 in periods with an event')),
    method: word(['MAD3', 'CENSORED'], 'What stands in for periods out of stock', { default: 'MAD3' }),
    k: quantity('ratio', 'Robust standard deviations beyond which a value is capped', { above: 0, default: 3 }),
    season: quantity('periods', 'Periods in a season; 1 for none', { min: 1, whole: true, default: 1 }),
  },
  shape: 'column',
  results: { DEMAND: { unit: 'units/period', help: 'Cleaned demand' } },
  source: 'Hampel (1974), JASA 69; Nahmias (1994), Operations Research 42',
  examples: [
    {
      formula: 'TWIN.CLEANDEMAND({10;12;11;0;9;13;10;60},{0;0;0;1;0;0;0;0})',
      gives: [[10], [12], [11], [11.492542857142857], [9], [13], [10], [15.4478]],
      from: 'by hand: median 11, deviation 1, so 60 becomes 11 + 3 x 1.4826; the mean of the seven fills the gap',
    },
  ],
  compute({ history, stockoutFlags, eventFlags, ...rest }) {
    sameLength({ history, stockoutFlags, eventFlags });
    const none = history.map(() => false);
    const cleaned = cleanDemand({
      history,
      outOfStock: stockoutFlags ?? none,
      event: eventFlags ?? none,
      ...rest,
    });
    return cleaned.map((DEMAND) => ({ DEMAND }));
  },
});
