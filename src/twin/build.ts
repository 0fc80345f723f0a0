import { assetTwins, logWindow } from './assets';
import { demandBehaviour } from './demandBehaviour';
import { demandHistories, type Histories } from './demandHistory';
import { leadTimeOf, leadTimesOf, type LeadTimes } from './leadTimes';
import type { History, ItemTwin, Twin } from './model';
import { advisedPolicy } from './policy';
import type { Assumptions } from './assumptions';
import type { ItemRow } from '../tables/rows';
import type { Records } from './records';
import { nameKey } from './sameName';
import { statusOf } from './status';

/**
 * The operation as the tables tell it. An item is one of the item table or of the demand history; what a table does not
 * say about it stays unknown.
 */
export function buildTwin(records: Records, assumptions: Assumptions): Twin {
  const histories = demandHistories(records.demand);
  const leadTimes = leadTimesOf(records.receipts);
  const window = records.downtime.length > 0 ? logWindow(records.downtime) : null;
  return {
    asOf: lastDay(records, histories),
    demandPeriod: histories.period,
    items: itemRecords(records).map((record) => itemTwin(record, histories, leadTimes, assumptions)),
    assets: window === null ? [] : assetTwins(records.downtime, window, assumptions),
    leftOut: records.leftOut ?? [],
    without: records.without ?? [],
  };
}

function itemTwin(record: ItemRow, histories: Histories, leadTimes: LeadTimes, assumptions: Assumptions): ItemTwin {
  const { item, unitCost, orderCost, minimumOrder, orderMultiple } = record;
  const { period } = histories;
  const supplier = record.supplier;
  const route = record.route;
  const history: History = histories.byItem.get(nameKey(item)) ?? { firstPeriod: null, quantities: [] };
  const stock = { onHand: record.onHand, onOrder: record.onOrder };
  const serviceTarget = record.serviceTarget ?? assumptions.serviceTarget;
  const holdingRate = record.holdingRate ?? assumptions.holdingRate;

  const demand = demandBehaviour(history, period);
  const leadTime = leadTimeOf({ item, supplier, route, planned: record.plannedLeadTime }, leadTimes);
  const policy = advisedPolicy(demand, leadTime, {
    period,
    serviceTarget,
    unitCost,
    orderCost,
    holdingRate,
    minimumOrder,
    orderMultiple,
    wholeUnits: history.quantities.every((quantity) => quantity === null || Number.isInteger(quantity)),
  });
  return {
    item,
    description: record.description,
    supplier,
    route,
    stock,
    unitCost,
    unitPrice: record.unitPrice,
    serviceTarget,
    orderCost,
    holdingRate,
    assumed: [
      ...(record.serviceTarget === null ? (['service target'] as const) : []),
      ...(record.holdingRate === null ? (['holding rate'] as const) : []),
    ],
    minimumOrder,
    orderMultiple,
    history,
    demand,
    leadTime,
    policy,
    status: statusOf(stock, demand, policy, period),
  };
}

/**
 * The items of the item table, then those that only the demand history or the receipts know, in their order; each as the
 * first of these spells it.
 */
function itemRecords({ items, demand, receipts }: Records): readonly ItemRow[] {
  const known = new Map(items.map((record) => [nameKey(record.item), record]));
  const learn = (record: ItemRow) => {
    const key = nameKey(record.item);
    if (key !== '' && !known.has(key)) known.set(key, record);
  };
  for (const { item } of demand) learn({ ...unknown, item });
  for (const { item, supplier, route } of receipts) learn({ ...unknown, item, supplier, route });
  return [...known.values()];
}

const unknown: Omit<ItemRow, 'item'> = {
  description: '',
  supplier: '',
  route: '',
  onHand: null,
  onOrder: null,
  unitCost: null,
  unitPrice: null,
  plannedLeadTime: null,
  orderCost: null,
  holdingRate: null,
  minimumOrder: null,
  orderMultiple: null,
  serviceTarget: null,
};

/** The last day of the demand history, a receipt, an open order or a stop; stock is taken to be as of then. */
function lastDay({ receipts, downtime }: Records, { lastDay: ofDemand }: Histories): number {
  let last = ofDemand ?? 0;
  for (const { ordered, received } of receipts) last = Math.max(last, received ?? ordered);
  for (const { start, end } of downtime) last = Math.max(last, end ?? start);
  return Math.floor(last);
}
