import { safetyStock } from '../../src/engine/inventory/safetyStock';
import { call } from '../../src/functions/gate/call';
import { SAFETYSTOCK } from '../../src/functions/inventory/safetyStock';
import type { Duel } from '../rounds';
import { safetyStockItems } from './safetyStockItems';

const rows = 10_000;

/** One formula over whole columns, as cells, against the engine called in a loop on numbers: what the gate costs. */
export function gateJob(): Duel {
  const items = safetyStockItems(rows);
  const column = (pick: (item: (typeof items)[number]) => number): number[][] => items.map((item) => [pick(item)]);
  const cells = [
    column((item) => item.serviceLevel),
    column((item) => item.demandMean),
    column((item) => item.demandSd),
    column((item) => item.leadTime),
    column((item) => item.leadTimeSd),
  ];
  return {
    name: '=TWIN.SAFETYSTOCK over whole columns',
    unit: 'rows',
    amount: rows,
    ours: {
      says: 'through the gate, from cells to cells',
      run: () => {
        const spilled = call(SAFETYSTOCK, cells);
        return (spilled as readonly (readonly number[])[]).reduce((sum, [value]) => sum + value!, 0);
      },
    },
    other: { says: 'engine in a loop', run: () => items.reduce((sum, item) => sum + safetyStock(item), 0) },
  };
}
