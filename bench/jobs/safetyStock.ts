import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { safetyStock } from '../../src/engine/inventory/safetyStock';
import type { Duel } from '../rounds';
import { safetyStockItems } from './safetyStockItems';

const rows = 100_000;

/** The engine with its checks, families and own quantile, against the bare equation over the library's quantile. */
export function safetyStockJob(): Duel {
  const items = safetyStockItems(rows);
  return {
    name: 'Safety stock of a column',
    unit: 'rows',
    amount: rows,
    ours: { says: 'engine safetyStock', run: () => items.reduce((sum, item) => sum + safetyStock(item), 0) },
    other: {
      says: 'bare equation, @stdlib normal quantile',
      run: () =>
        items.reduce((sum, { serviceLevel, demandMean, demandSd, leadTime, leadTimeSd }) => {
          const sd = Math.sqrt(leadTime * demandSd ** 2 + demandMean ** 2 * leadTimeSd ** 2);
          return sum + quantile(serviceLevel, 0, 1) * sd;
        }, 0),
    },
  };
}
