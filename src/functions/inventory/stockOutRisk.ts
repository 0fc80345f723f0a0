import { stockOutRisk } from '../../engine/inventory/stockOutRisk';
import { sameLength } from '../../engine/sameLength';
import { numbers, optional, quantity } from '../../fields/field';
import { twinFunction } from '../define';

export const STOCKOUTRISK = twinFunction({
  name: 'STOCKOUTRISK',
  question: 'hold',
  summary: 'Chance at the end of each period that demand so far exceeds stock and what has arrived.',
  method:
    'Demand of the periods is independent and normal, so demand so far has the sum of the means and of the variances. When receipts may be early or late, each is there by the end of a period with the normal probability of its delay, and every combination is counted with its chance.',
  params: {
    onHand: quantity('units', 'Stock at the start'),
    demandMean: { ...numbers('units', 'Mean demand of each period', { min: 0 }), blanks: 'refuse' },
    demandSd: { ...numbers('units', 'Standard deviation of the demand of each period', { min: 0 }), blanks: 'refuse' },
    receipts: optional({
      ...numbers('units', 'Units on order, by the period they are due in', { min: 0 }),
      blanks: 'refuse',
    }),
    receiptDelaySd: quantity('periods', 'Standard deviation of how early or late a receipt comes', {
      min: 0,
      default: 0,
    }),
  },
  shape: 'column',
  results: { RISK: { unit: 'share', help: 'Chance that stock is short at the end of each period' } },
  source: 'Sum of independent normal variables; Silver, Pyke & Thomas (2017), chapter 6',
  examples: [
    {
      formula: 'TWIN.STOCKOUTRISK(200,{100;100},{20;20})',
      gives: [[2.866516e-7], [0.5]],
      within: 1e-12,
      from: 'scipy: norm.sf((200 - 100) / 20); then mean and stock agree',
    },
    {
      formula: 'TWIN.STOCKOUTRISK(150,{100;100},{0;0},{0;100},1)',
      gives: [[0], [0.3085375]],
      within: 1e-7,
      from: 'scipy: the receipt of the second period is late with norm.sf(0.5)',
    },
  ],
  compute({ onHand, demandMean, demandSd, receipts, receiptDelaySd }) {
    sameLength({ demandMean, demandSd, receipts });
    const risks = stockOutRisk({
      onHand,
      demandMean,
      demandSd,
      receipts: receipts ?? demandMean.map(() => 0),
      arrivalSd: receiptDelaySd,
    });
    return risks.map((risk) => ({ RISK: risk }));
  },
});
