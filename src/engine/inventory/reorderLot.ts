import { distribution, type Distribution, type Family } from '../numeric/distribution';
import { Problem } from '../problem';
import { exactLot, exactWholeLot, type Lot, lotCost } from './exactLot';
import { powerLevels } from './powerLevels';
import { stockCost } from './stockCost';

export const lotMethods = ['EXACT', 'EIL', 'EOQSS', 'POWER'] as const;

export interface ReorderLotInput {
  readonly demandMean: number;
  readonly demandSd: number;
  readonly leadTime: number;
  readonly orderCost: number;
  readonly holdingCost: number;
  /** Money for a unit owed for a period; under EIL, for a unit short, however long. */
  readonly stockoutCost: number;
  readonly method: (typeof lotMethods)[number];
  readonly dist: Family;
}

/**
 * Reorder point R and order quantity Q under continuous review with backorders.
 *
 * - EXACT: the pair that costs least (Federgruen & Zheng 1992; Zheng 1992).
 * - EIL: the expected-inventory-level approximation of Whitin (1953) and Hadley & Whitin (1963), with a cost for each
 *   unit short: Q = sqrt(2 D (K + p n(R)) / h) and P(X > R) = Q h / (p D), solved together.
 * - EOQSS: the economic order quantity, and the quantile p / (h + p) of lead-time demand.
 * - POWER: the power approximation of Ehrhardt & Mosier (1984), s as R and S - s as Q.
 *
 * Source: Snyder & Shen, Fundamentals of Supply Chain Theory (2019), chapter 5.
 */
export function reorderLot(input: ReorderLotInput): Lot {
  const { demandMean, demandSd, leadTime, orderCost, holdingCost, stockoutCost, method, dist } = input;
  const demand = distribution(dist, demandMean * leadTime, demandSd * Math.sqrt(leadTime));
  const stock = stockCost(demand, holdingCost, stockoutCost);
  const ordering = orderCost * demandMean;
  if (demandMean === 0) throw new Problem('cannot-tell', 'demandMean is 0: there is nothing to order for');
  const economic = Math.sqrt((2 * ordering) / holdingCost);
  if (!(economic > 0 && Number.isFinite(economic))) {
    throw new Problem('out-of-range', 'orderCost and holdingCost are out of proportion to demandMean');
  }
  switch (method) {
    case 'EXACT':
      return demand.whole ? exactWholeLot(ordering, stock) : exactLot(ordering, stock, economic);
    case 'EIL':
      return expectedLevelLot(input, demand, economic);
    case 'EOQSS': {
      const lot = { reorderPoint: stock.best, quantity: demand.whole ? Math.max(1, Math.round(economic)) : economic };
      return { ...lot, cost: lotCost(lot, ordering, stock) };
    }
    case 'POWER': {
      const { low, high } = powerLevels({ ...input, demandSd: dist === 'POISSON' ? Math.sqrt(demandMean) : demandSd });
      const whole = (level: number): number => (demand.whole ? Math.round(level) : level);
      const lot = { reorderPoint: whole(low), quantity: Math.max(demand.whole ? 1 : 0, whole(high) - whole(low)) };
      return { ...lot, cost: lotCost(lot, ordering, stock) };
    }
  }
}

/** The two equations in turn; each turn moves Q up, towards the solution. */
function expectedLevelLot(input: ReorderLotInput, demand: Distribution, economic: number): Lot {
  const { demandMean, orderCost, holdingCost, stockoutCost, dist } = input;
  if (dist !== 'NORMAL') throw new Problem('out-of-range', 'dist must be NORMAL for method EIL');
  let quantity = economic;
  let reorderPoint = demand.mean;
  let short = 0;
  for (let turn = 0, before = 0; turn < 1000 && Math.abs(quantity - before) > 1e-12 * quantity; turn++) {
    const outOfStock = (quantity * holdingCost) / (stockoutCost * demandMean);
    if (!(outOfStock < 1)) {
      throw new Problem(
        'out-of-range',
        'stockoutCost is too low for method EIL: backorders would be cheaper than stock',
      );
    }
    // The quantile of the upper tail, by symmetry.
    reorderPoint = 2 * demand.mean - demand.quantile(outOfStock);
    short = demand.loss(reorderPoint);
    before = quantity;
    quantity = Math.sqrt((2 * demandMean * (orderCost + stockoutCost * short)) / holdingCost);
  }
  const perCycle = orderCost + stockoutCost * short;
  return {
    reorderPoint,
    quantity,
    cost: holdingCost * (reorderPoint - demand.mean + quantity / 2) + (perCycle * demandMean) / quantity,
  };
}
