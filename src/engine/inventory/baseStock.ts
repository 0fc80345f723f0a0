import { distribution, type Distribution, type Family } from '../numeric/distribution';
import { Problem } from '../problem';

export interface BaseStockInput {
  readonly demandRate: number;
  readonly demandSd: number;
  readonly leadTime: number;
  readonly dist: Family;
  /** Demand that finds no stock is lost, not backordered. */
  readonly lost: boolean;
  /** The least share of demand to meet from stock; null when `baseStock` is given. */
  readonly fillTarget: number | null;
  readonly baseStock: number | null;
}

export interface BaseStock {
  readonly baseStock: number;
  readonly fill: number;
  /** Mean units owed; null when demand is lost. */
  readonly backorders: number | null;
  readonly onHand: number;
}

/** A recursion over so many units takes a moment; nobody replaces more of them one for one. */
const mostUnits = 1_000_000;

/**
 * One-for-one replenishment: each unit demanded orders a unit, so stock on hand and on order less what is owed stays at
 * the base stock S.
 *
 * Backorders: a demand is met when fewer than S units were asked for in the last lead time, P(D < S); mean units owed
 * are E(D - S)+ (Palm's theorem for Poisson demand; Sherbrooke 1968; Zipkin 2000, chapter 6). Lost sales: the share
 * lost is Erlang's loss formula for S servers and an offered load of demand x lead time, whatever the distribution of
 * the lead time (Karush 1957, "A queueing model for an inventory problem", Operations Research 5).
 */
export function baseStock(input: BaseStockInput): BaseStock {
  const { demandRate, demandSd, leadTime, dist, lost } = input;
  if (lost) return lostSales(input);
  const demand = distribution(dist, demandRate * leadTime, demandSd * Math.sqrt(leadTime));
  const fillAt = (stock: number): number => (demand.whole ? demand.below(stock - 1) : demand.below(stock));
  const stock = input.baseStock ?? demand.quantile(targetOf(input)) + (demand.whole ? 1 : 0);
  const backorders = demand.loss(stock);
  return { baseStock: stock, fill: fillAt(stock), backorders, onHand: onHand(stock, demand, backorders) };
}

const onHand = (stock: number, demand: Distribution, backorders: number): number =>
  Math.max(0, stock - demand.mean + backorders);

function targetOf({ fillTarget }: BaseStockInput): number {
  if (fillTarget === null) throw new Problem('wrong-type', 'fillTarget is missing: give it, or baseStock');
  return fillTarget;
}

function lostSales(input: BaseStockInput): BaseStock {
  const { demandRate, leadTime, dist, baseStock } = input;
  if (dist !== 'POISSON') throw new Problem('out-of-range', 'dist must be POISSON when lost is TRUE');
  if (baseStock !== null && !(Number.isInteger(baseStock) && baseStock >= 0 && baseStock <= mostUnits)) {
    throw new Problem('out-of-range', `baseStock must be a whole number from 0 to ${mostUnits} when lost is TRUE`);
  }
  const load = demandRate * leadTime;
  const target = baseStock === null ? targetOf(input) : null;
  let lostShare = 1;
  let stock = 0;
  while (target === null ? stock < (baseStock ?? 0) : lostShare > 1 - target) {
    if (stock === mostUnits) {
      throw new Problem('out-of-range', `demandRate times leadTime is too large: no stock up to ${mostUnits} will do`);
    }
    stock += 1;
    // Erlang's recursion: B(n) = a B(n - 1) / (n + a B(n - 1))
    lostShare = (load * lostShare) / (stock + load * lostShare);
  }
  const fill = load === 0 && stock > 0 ? 1 : 1 - lostShare;
  return { baseStock: stock, fill, backorders: null, onHand: Math.max(0, stock - load * fill) };
}
