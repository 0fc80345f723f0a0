import { twinFunction } from '../define';
import { achievedResult, safetyStockTerms } from './safetyStockTerms';
import { stockAchieves, stockDoubts, stockWorked } from './stockCard';
import { plainStocks } from './stockColumn';
import { stockTarget } from './stockTarget';

export const SAFETYSTOCK = twinFunction({
  name: 'SAFETYSTOCK',
  question: 'hold',
  summary: 'Units to hold above mean lead-time demand, so that a service target is met.',
  method:
    'Demand over lead time and review period has the mean d (L + T) and the variance (L + T) x sd^2 + d^2 x lead time sd^2. CSL: its quantile at the target less its mean. FILL: the stock at which the expected shortage of a cycle is (1 - target) x order quantity, or x demand of a review period. READY: the stock at which the share of time without stock is 1 - target. The answer is signed: a target below 50% asks for less than the mean. With a history, mean and deviation are its own; EMPIRICAL takes every stretch of its periods as long as the time to cover, without a mean or deviation beside it, AUTO the distribution that suits it; ACHIEVED is the service that the answer would have given on it. A block of histories has a row for each item.',
  params: safetyStockTerms,
  shape: 'record',
  results: {
    STOCK: { unit: 'units', help: 'Units above mean demand over lead time and review period' },
    ACHIEVED: achievedResult,
  },
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
    {
      formula: 'TWIN.SAFETYSTOCK(0.75,,,2,,,,,"EMPIRICAL",,,,,,{10;20;30;10;20;30;10})',
      gives: 12.85714285714286,
      within: 1e-9,
      from: 'pairs in a row add up to 30, 50, 40, 30, 50, 40: four of six are at most 40, all at most 50; twice the mean of 130 / 7 is 37.142857',
    },
    {
      formula: 'TWIN.SAFETYSTOCK({0.75;0.6},,,2,,,,,"EMPIRICAL",,,,,,{10,20,30,10,20,30,10;1,2,3,1,2,3,1})',
      gives: [[12.85714285714286], [0.2857142857142857]],
      within: 1e-9,
      from: 'a row of history for each of two items: of the pairs 3, 5, 4, 3, 5, 4 of the second, four of six are at most 4; twice its mean of 13 / 7 is 3.714286',
    },
  ],
  worked: stockWorked,
  achieves: stockAchieves,
  doubts: stockDoubts,
  wholeColumns(columns) {
    const stocks = plainStocks(columns);
    return stocks && Array.from(stocks, (stock) => ({ STOCK: stock, ACHIEVED: null }));
  },
  compute(args) {
    const { stock, achieved } = stockTarget(args);
    return { STOCK: stock, ACHIEVED: achieved };
  },
});
