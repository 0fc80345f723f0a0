import type { RoiFacts } from '../../templates/facts';
import type { ItemTwin, Twin } from '../../twin/model';
import { sure } from './facts';

type StockFacts = Pick<RoiFacts, 'safetyStock' | 'safetyStockAdvised' | 'unitCost'>;
interface Held {
  readonly held: number;
  readonly advised: number;
  readonly unitCost: number;
}

/**
 * Safety stock now is what is on hand beyond half an order, the mean cycle stock of a (R, Q) policy. All items count, those
 * that need more too: the release is net of what must be built elsewhere.
 */
export function stockFacts({ items }: Twin): StockFacts {
  const known = items.flatMap(heldBy);
  const missing = { missing: 'no item has stock, a policy and a unit cost' };
  if (known.length === 0) return { safetyStock: missing, safetyStockAdvised: missing, unitCost: missing };
  const sum = (of: (item: Held) => number) => known.reduce((total, item) => total + of(item), 0);
  const held = sum((item) => item.held);
  const advised = sum((item) => item.advised);
  const money = sum((item) => (item.held - item.advised) * item.unitCost);
  const of = `${known.length} of ${items.length} items`;
  return {
    safetyStock: sure(Math.max(0, held), `stock of one day less half an order, ${of}`, 'C'),
    safetyStockAdvised: sure(advised, `policy of the twin, ${of}`, 'C'),
    unitCost:
      money / (held - advised) > 0
        ? sure(money / (held - advised), `cost of the units that change, net, ${of}`, 'B')
        : {
            missing: 'units to release and units to build have different costs and nearly cancel: look at single items',
          },
  };
}

function heldBy({ stock, policy, unitCost }: ItemTwin): readonly Held[] {
  if (stock.onHand === null || policy.value === null || unitCost === null) return [];
  const { safetyStock, orderQty } = policy.value;
  return [{ held: stock.onHand - orderQty / 2, advised: safetyStock, unitCost }];
}
