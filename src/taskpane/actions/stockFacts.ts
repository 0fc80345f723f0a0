import { isoFromSerial } from '../../tables/values/serial';
import type { Known, RoiFacts } from '../../templates/facts';
import type { ItemTwin, Twin } from '../../twin/model';
import { sure } from './facts';

type StockFacts = Pick<RoiFacts, 'safetyStock' | 'safetyStockAdvised' | 'unitCost'>;
interface Held {
  readonly item: string;
  readonly held: number;
  readonly advised: number;
  readonly unitCost: number;
  /** Of the stock that a day finds, under the policy. */
  readonly variance: number;
}

/** Two-sided 90%. */
const BAND = 1.645;
const NAMED = 3;

/**
 * Safety stock now is what is on hand beyond half an order, the mean cycle stock of a (R, Q) policy. All items count,
 * those that need more too: the release is net of what must be built elsewhere. One day's stock is a draw of chance: the
 * position of a (R, Q) policy is uniform over an order, less the demand over a lead time (Hadley & Whitin, Analysis of
 * Inventory Systems, 4-2), so it varies by that demand's variance and Q^2 / 12.
 */
export function stockFacts({ items, asOf, demandPeriod }: Twin): StockFacts {
  const known = items.flatMap((item) => heldBy(item, demandPeriod.days));
  const missing = { missing: 'no item has stock, a policy and a unit cost' };
  if (known.length === 0) return { safetyStock: missing, safetyStockAdvised: missing, unitCost: missing };
  const sum = (of: (item: Held) => number) => known.reduce((total, item) => total + of(item), 0);
  const held = sum((item) => item.held);
  const advised = sum((item) => item.advised);
  const of = `${known.length} of ${items.length} items`;
  const period = `stock of ${isoFromSerial(asOf)}`;
  const band = BAND * Math.sqrt(sum((item) => item.variance));
  return {
    safetyStock: {
      value: Math.max(0, held),
      lower: Math.max(0, held - band),
      upper: Math.max(0, held + band),
      evidence: `stock of one day less half an order, ${of}; 90% bounds of the chance in a day's stock${largest(known)}`,
      grade: 'C',
      period,
    },
    safetyStockAdvised: { ...sure(advised, `policy of the twin, ${of}`, 'C'), period },
    unitCost: unitCost(sum(moneyOf) / (held - advised), of, period),
  };
}

function unitCost(each: number, of: string, period: string): Known {
  if (!(each > 0) || !Number.isFinite(each))
    return {
      missing: 'units to release and units to build have different costs and nearly cancel: look at single items',
    };
  return { ...sure(each, `cost of the units that change, net, ${of}`, 'C'), period };
}

const moneyOf = ({ held, advised, unitCost: cost }: Held): number => (held - advised) * cost;

/** The items that hold most of the money to release, because a reviewer asks for them first. */
function largest(known: readonly Held[]): string {
  const named = known
    .filter((item) => moneyOf(item) > 0)
    .sort((a, b) => moneyOf(b) - moneyOf(a))
    .slice(0, NAMED)
    .map((item) => `${item.item} (${Math.round(moneyOf(item)).toLocaleString('en-US')})`);
  return named.length === 0 ? '' : `; most money to release: ${named.join(', ')}`;
}

function heldBy({ item, stock, policy, unitCost: cost, demand, leadTime }: ItemTwin, days: number): readonly Held[] {
  const unknown = [policy, demand, leadTime].some(({ verdict }) => verdict === 'cannot tell');
  if (unknown || stock.onHand === null || cost === null) return [];
  if (policy.value === null || demand.value === null || leadTime.value === null) return [];
  const { safetyStock, orderQty } = policy.value;
  const { mean, sd } = demand.value;
  const lead = { mean: leadTime.value.mean / days, sd: leadTime.value.sd / days };
  const variance = lead.mean * sd ** 2 + (mean * lead.sd) ** 2 + orderQty ** 2 / 12;
  return [{ item, held: stock.onHand - orderQty / 2, advised: safetyStock, unitCost: cost, variance }];
}
