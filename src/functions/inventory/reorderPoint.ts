import { twinFunction } from '../define';
import { achievedResult, safetyStockTerms } from './safetyStockTerms';
import { stockAchieves, stockDoubts, stockWorked } from './stockCard';
import { stockTarget } from './stockTarget';

export const REORDERPOINT = twinFunction({
  name: 'REORDERPOINT',
  question: 'order',
  summary: 'Stock on hand and on order, less what is owed, at which to order so that a service target is met.',
  method:
    'Mean demand over lead time and review period, d (L + T), plus the safety stock of SAFETYSTOCK for the same arguments.',
  params: safetyStockTerms,
  shape: 'record',
  results: { LEVEL: { unit: 'units', help: 'Inventory position at which to order' }, ACHIEVED: achievedResult },
  source: 'Silver, Pyke & Thomas, Inventory and Production Management (2017), chapter 6',
  examples: [
    {
      formula: 'TWIN.REORDERPOINT(0.9,2500,500,2)',
      gives: 5906,
      within: 0.5,
      from: 'Chopra & Meindl, safety inventory: 2 x 2500 plus 906',
    },
    {
      formula: 'TWIN.REORDERPOINT(0.95,700,0,"14d",,,,,,,"W")',
      gives: 1400,
      from: '14 days are 2 weeks of 700; demand without variation needs no safety stock',
    },
    {
      formula: 'TWIN.REORDERPOINT(0.95,10,,4,,,,,"POISSON")',
      gives: 51,
      from: 'R: qpois(0.95, 40)',
    },
  ],
  worked: stockWorked,
  achieves: stockAchieves,
  doubts: stockDoubts,
  compute(args) {
    const { level, achieved } = stockTarget(args);
    return { LEVEL: level, ACHIEVED: achieved };
  },
});
