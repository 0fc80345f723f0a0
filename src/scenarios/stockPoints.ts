import type { DemandModel, LeadTimeModel, Shipment, StockPoint } from '../engine/simulation/model';
import { meanPerPeriod } from '../engine/simulation/samplers';
import type { DemandBehaviour, DemandPeriod, History, ItemTwin, LeadTimeBehaviour, Twin } from '../twin/model';

/** What of the twin can be simulated, day by day, and what cannot and why. */
export interface Simulable {
  readonly items: readonly ItemTwin[];
  readonly points: readonly StockPoint[];
  readonly left: readonly { readonly item: string; readonly why: string }[];
  /** What the stock of several items is added up in. */
  readonly stockIn: 'money' | 'units';
}

/** Share of unserved demand that waits; the rest is lost. */
export function simulable(twin: Twin, waits: number): Simulable {
  const items: ItemTwin[] = [];
  const points: StockPoint[] = [];
  const left: { item: string; why: string }[] = [];
  const costs = twin.items.some(({ unitCost }) => unitCost !== null);
  for (const item of twin.items) {
    const made = stockPoint(item, twin.demandPeriod, waits, costs ? (item.unitCost ?? 0) : 1);
    if (typeof made === 'string') left.push({ item: item.item, why: made });
    else {
      items.push(item);
      points.push(made);
    }
  }
  return { items, points, left, stockIn: costs ? 'money' : 'units' };
}

/** The item as a stock point whose period is the day, or why it cannot be one. */
function stockPoint(item: ItemTwin, period: DemandPeriod, waits: number, unitValue: number): StockPoint | string {
  const { demand, leadTime, policy, stock } = item;
  if (demand.value === null) return `demand: ${demand.evidence}`;
  if (leadTime.value === null) return `lead time: ${leadTime.evidence}`;
  if (policy.value === null) return `policy: ${policy.evidence}`;
  if (stock.onHand === null) return 'stock on hand is not known';
  if (!(demand.value.mean > 0)) return 'nothing is demanded';
  if (!(policy.value.orderQty > 0)) return 'the order quantity is zero';
  const model = dailyDemand(demand.value, item.history, period);
  if (!(meanPerPeriod(model) > 0)) return 'nothing is demanded';
  return {
    key: item.item,
    demand: model,
    leadTime: leadTimeModel(leadTime.value),
    ordersMayCross: true,
    policy: {
      kind: 'quantity',
      reorderPoint: policy.value.reorderPoint,
      orderQty: policy.value.orderQty,
      reviewEvery: 1,
      minimumOrder: item.minimumOrder ?? 0,
      orderMultiple: item.orderMultiple ?? 0,
    },
    waits,
    onHand: Math.max(0, stock.onHand),
    inTransit: openOrders(stock.onOrder ?? 0, policy.value.orderQty),
    unitValue,
  };
}

/** How demand per period becomes demand per day; printed with the results. */
export const dailySentence =
  'Days are independent: a day has the mean of a period divided by its days, and the standard deviation divided by ' +
  'their square root, so that a whole period has the mean and spread that were fitted. Poisson, negative binomial and ' +
  'gamma demand keep their family; normal demand does where its days would hardly ever fall below zero, and is gamma ' +
  'with the same moments otherwise, as lognormal demand is. Lumpy demand draws past periods again, each on one day of a ' +
  'period of whole days, in proportion to its length.';

/** Above this a normal day would fall below zero more than once in a thousand, and cutting it there would add demand. */
const mostNormalSpread = 1 / 3;
const enoughHistory = 12;

export function dailyDemand(
  behaviour: DemandBehaviour,
  { quantities: past }: History,
  period: DemandPeriod,
): DemandModel {
  const { demandClass, family } = behaviour;
  const known = past.filter((quantity) => quantity !== null);
  if (demandClass === 'Lumpy' && known.length >= enoughHistory) {
    // Blocks are of whole days: 30 days get 30 / 30.4375 of a month, so that the mean of a day is exact.
    const block = Math.round(period.days);
    const quantities = known.map((quantity) => (quantity * block) / period.days);
    return { kind: 'history', quantities, block, falls: 'at once' };
  }
  const mean = behaviour.mean / period.days;
  const sd = behaviour.sd / Math.sqrt(period.days);
  if (family === 'POISSON') return { kind: 'poisson', mean };
  if (!(sd > 0)) return { kind: 'fixed', mean };
  if (family === 'NEGBIN') return { kind: 'negativeBinomial', mean, sd };
  return { kind: family === 'NORMAL' && sd <= mostNormalSpread * mean ? 'normal' : 'gamma', mean, sd };
}

const enoughReceipts = 5;

export function leadTimeModel({ mean, sd, days }: LeadTimeBehaviour): LeadTimeModel {
  if (days.length >= enoughReceipts) return { kind: 'history', periods: days };
  return sd > 0 && mean > 0 ? { kind: 'gamma', mean, sd } : { kind: 'fixed', mean };
}

/** The twin knows how much is on order but not when it comes: shipments of about one order each, of unknown age. */
function openOrders(onOrder: number, orderQty: number): readonly Shipment[] {
  if (!(onOrder > 0)) return [];
  const shipments = Math.min(50, Math.max(1, Math.round(onOrder / orderQty)));
  return Array.from({ length: shipments }, () => ({ due: null, quantity: onOrder / shipments }));
}
