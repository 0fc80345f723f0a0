import { Problem } from '../../engine/problem';
import { twinFunction } from '../define';
import { achievedResult, safetyStockTerms } from './safetyStockTerms';
import { stockAchieves, stockDoubts, stockWorked } from './stockCard';
import { stockTarget } from './stockTarget';

export const ORDERUPTO = twinFunction({
  name: 'ORDERUPTO',
  question: 'order',
  summary: 'Level to order up to at each review, so that a service target is met until the next order arrives.',
  method:
    'Mean demand over lead time and review period, d (L + T), plus the safety stock of SAFETYSTOCK for the same arguments. The order of a review is this level less stock on hand and on order, plus what is owed.',
  params: safetyStockTerms,
  shape: 'record',
  results: { LEVEL: { unit: 'units', help: 'Inventory position to order up to' }, ACHIEVED: achievedResult },
  source: 'Silver, Pyke & Thomas, Inventory and Production Management (2017), chapter 6: the (R, S) system',
  examples: [
    {
      formula: 'TWIN.ORDERUPTO(0.9,2500,500,2,,4)',
      gives: 16570,
      within: 0.5,
      from: 'Chopra & Meindl, safety inventory: 6 x 2500 plus 1,570',
    },
    {
      formula: 'TWIN.ORDERUPTO(0.99,100,0,{1;2},,1)',
      gives: [[200], [300]],
      from: 'demand without variation: lead time plus review period, times 100',
    },
  ],
  worked: stockWorked,
  achieves: stockAchieves,
  doubts: stockDoubts,
  compute(args) {
    if (args.reviewPeriod === 0) {
      throw new Problem(
        'out-of-range',
        'reviewPeriod must be above 0: use REORDERPOINT when stock is watched all the time',
      );
    }
    const { level, achieved } = stockTarget(args);
    return { LEVEL: level, ACHIEVED: achieved };
  },
});
