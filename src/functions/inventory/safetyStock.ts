import { safetyStock } from '../../engine/inventory/safetyStock';
import { twinFunction } from '../define';
import { safetyStockTerms } from './safetyStockTerms';

export const SAFETYSTOCK = twinFunction({
  name: 'SAFETYSTOCK',
  question: 'hold',
  summary: 'Units to hold above mean lead-time demand, so that a service target is met.',
  method:
    'Demand over lead time and review period has the mean d (L + T) and the variance (L + T) x sd^2 + d^2 x lead time sd^2. CSL: its quantile at the target less its mean. FILL: the stock at which the expected shortage of a cycle is (1 - target) x order quantity, or x demand of a review period. READY: the stock at which the share of time without stock is 1 - target. The answer is signed: a target below 50% asks for less than the mean.',
  params: safetyStockTerms,
  shape: 'record',
  results: { STOCK: { unit: 'units', help: 'Units above mean demand over lead time and review period' } },
  source:
    'Silver, Pyke & Thomas, Inventory and Production Management (2017), chapter 6; Chopra & Meindl, Supply Chain Management, safety inventory',
  examples: [
    {
      formula: 'TWIN.SAFETYSTOCK(0.95,100,30,4,1)',
      gives: 191.8212,
      within: 1e-4,
      from: 'z(0.95) = 1.6448536, times the square root of 4 x 30^2 + 100^2 x 1^2 = 116.6190',
    },
    {
      formula: 'TWIN.SAFETYSTOCK(0.9,2500,500,2)',
      gives: 906,
      within: 0.5,
      from: 'Chopra & Meindl, safety inventory: 906 boxes of Lego',
    },
    {
      formula: 'TWIN.SAFETYSTOCK(0.975,2500,500,2,,,"FILL",10000)',
      gives: 67,
      within: 0.5,
      from: 'Chopra & Meindl, safety inventory: 67 units for a fill rate of 97.5%',
    },
    {
      formula: 'TWIN.SAFETYSTOCK({0.5;0.9},{100;2500},{30;500},{4;2})',
      gives: [[0], [906.1938]],
      within: 1e-4,
      from: 'whole columns: z(0.5) = 0; z(0.9) = 1.2815516, times 500 times the square root of 2',
    },
  ],
  compute: (args) => ({ STOCK: safetyStock(args) }),
});
