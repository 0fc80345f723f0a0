import { loss } from '../../engine/inventory/loss';
import { families } from '../../engine/numeric/distribution';
import { Problem } from '../../engine/problem';
import { optional, quantity, word } from '../../fields/field';
import { twinFunction } from '../define';

export const LOSS = twinFunction({
  name: 'LOSS',
  question: 'hold',
  summary: 'Units of demand that a stock does not cover on average: the loss function of a distribution.',
  method:
    'The mean of what demand exceeds the stock by, counting 0 when it does not. Order 2 adds that shortage up over all higher stocks, which gives the average of backorders over an order quantity. The parameters of the distribution are matched to mean and standard deviation; a Poisson demand needs the mean alone.',
  params: {
    x: quantity('units', 'Stock, or the reorder point'),
    mean: quantity('units', 'Average demand'),
    sd: optional(quantity('units', 'Standard deviation of demand; only POISSON does without', { min: 0 })),
    dist: word(families, 'Distribution of demand', { default: 'NORMAL' }),
    order: quantity('none', '1 for the shortage, 2 for the shortage summed up', {
      min: 1,
      max: 2,
      whole: true,
      default: 1,
    }),
  },
  shape: 'record',
  results: { LOSS: { unit: 'units', help: 'Units short on average' } },
  source: 'Snyder & Shen, Fundamentals of Supply Chain Theory (2019), appendix C',
  examples: [
    {
      formula: 'TWIN.LOSS(100,100,30)',
      gives: 11.96826841,
      within: 1e-8,
      from: '30 / sqrt(2 x pi), the standard normal loss at its mean',
    },
    {
      formula: 'TWIN.LOSS(0,0,1,"NORMAL",2)',
      gives: 0.25,
      within: 1e-12,
      from: 'half of half the variance, by symmetry',
    },
    {
      formula: 'TWIN.LOSS(0,15,,"POISSON")',
      gives: 15,
      within: 1e-9,
      from: 'without stock all of the mean demand is short',
    },
  ],
  compute({ x, mean, sd, dist, order }) {
    if (sd === null && dist !== 'POISSON') throw new Problem('wrong-type', `sd is missing: dist ${dist} needs it`);
    return { LOSS: loss({ x, mean, sd: sd ?? 0, dist, order: order === 2 ? 2 : 1 }) };
  },
});
