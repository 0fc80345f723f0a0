import { distribution, type Distribution, type Family } from '../numeric/distribution';
import { normalQuantile } from '../numeric/normalQuantile';
import { rootOfFalling } from '../numeric/root';
import { Problem } from '../problem';
import { averageOver } from './averageOver';
import type { DemandHistory } from './demandHistory';
import { leadTimeDemand, type LeadTimeDemandInput } from './leadTimeDemand';
import { meanUndershoot } from './meanUndershoot';
import { stockOut } from './stockOut';

/**
 * - CSL: the chance of no stock-out in one replenishment cycle (P1).
 * - FILL: the share of demand met from stock (P2).
 * - READY: the share of time with stock on hand (P3).
 */
export const serviceTypes = ['CSL', 'FILL', 'READY'] as const;
export type ServiceType = (typeof serviceTypes)[number];

export interface SafetyStockInput extends LeadTimeDemandInput {
  /** The target, strictly between 0 and 1. */
  readonly serviceLevel: number;
  readonly serviceType: ServiceType;
  /** Order quantity in units; null when none is fixed. */
  readonly orderQty: number | null;
  readonly dist: Family | DemandHistory;
  /** FILL: also take off what was already short when the order arrived. */
  readonly exactFill: boolean;
  /** Add the mean amount by which stock has fallen below the reorder point when it is noticed. */
  readonly undershoot: boolean;
  /** Never below 0. */
  readonly floor: boolean;
}

/**
 * Units to hold above mean lead-time demand so that a service target is met. It is signed: a low target, or a fill
 * target with large orders, asks for less than the mean.
 *
 * CSL: the quantile of lead-time demand less its mean. FILL: the stock R at which the expected shortage of a cycle
 * E(X - R)+ is (1 - target) Q, with Q the order quantity or the demand of a review period; exactly, E(X - R)+ less
 * E(X - R - Q)+, or under periodic review less the shortage before the review period. READY: the share of time with
 * stock, averaged over the positions between R and R + Q, or over the review period.
 *
 * @throws Problem wrong-type when FILL has neither an order quantity nor a review period
 * Source: Silver, Pyke and Thomas 2017, chapter 6; Hadley and Whitin 1963; Johnson, Lee, Davis and Hall 1995.
 */
export function safetyStock(input: SafetyStockInput): number {
  const { mean, sd } = leadTimeDemand(input);
  const undershoot = input.undershoot ? meanUndershoot(input.demandMean, input.demandSd) : 0;
  const plain = input.dist === 'NORMAL' && input.serviceType === 'CSL';
  // Of the mean put on and taken off again only the rounding would be left.
  const stock = (plain ? normalStock(sd, input.serviceLevel) : coveringStock(input, mean) - mean) + undershoot;
  return input.floor ? Math.max(0, stock) : stock;
}

/** Without variance there is nothing to cover, however high the target. */
export const normalStock = (sd: number, serviceLevel: number): number =>
  sd === 0 ? 0 : sd * normalQuantile(serviceLevel);

function coveringStock(input: SafetyStockInput, mean: number): number {
  const { serviceLevel, serviceType, orderQty, reviewPeriod } = input;
  const covered = demandOver(input, input.leadTime + reviewPeriod);
  if (serviceType === 'CSL') return covered.quantile(serviceLevel);
  if (serviceType === 'READY' && orderQty === null && reviewPeriod === 0) {
    return covered.quantile(serviceLevel) + (covered.whole ? 1 : 0);
  }
  // A review period without demand leaves no share to miss, and nothing to hold for it.
  if (serviceType === 'FILL' && orderQty === null && reviewPeriod > 0 && mean === 0 && covered.sd === 0) return 0;
  const missed = missedShare(input);
  return solve((stock) => missed(stock) - (1 - serviceLevel), covered, mean);
}

/**
 * What a stock R, ordered at (or up to, under periodic review), falls short of full service by: the chance of a stock-out
 * in a cycle, the share of demand short, or the share of time without stock.
 */
export function missedShare(input: SafetyStockInput): (stock: number) => number {
  const { serviceType, orderQty, reviewPeriod } = input;
  const covered = demandOver(input, input.leadTime + reviewPeriod);
  if (serviceType === 'CSL') return covered.above;

  if (serviceType === 'FILL') {
    const lot = orderQty ?? input.demandMean * reviewPeriod;
    if (!(lot > 0)) {
      throw new Problem(
        'wrong-type',
        'orderQty is missing: a FILL target needs it, or demand and a reviewPeriod above 0',
      );
    }
    const before = reviewPeriod > 0 ? demandOver(input, input.leadTime) : null;
    const already = (stock: number): number =>
      !input.exactFill ? 0 : orderQty === null && before ? before.loss(stock) : covered.loss(stock + lot);
    return (stock) => (covered.loss(stock) - already(stock)) / lot;
  }

  if (orderQty !== null) return (stock) => (covered.loss(stock) - covered.loss(stock + orderQty)) / orderQty;
  if (reviewPeriod === 0) return stockOut(covered);
  const times = averageOver(input.leadTime, reviewPeriod, (time) => demandOver(input, time));
  return (stock) => times((demand) => stockOut(demand)(stock));
}

const demandOver = (input: SafetyStockInput, time: number): Distribution => {
  if (typeof input.dist !== 'string') return input.dist.over(time);
  const { mean, sd } = leadTimeDemand({ ...input, leadTime: time, reviewPeriod: 0 });
  return distribution(input.dist, mean, sd);
};

/** The stock at which a falling function is 0, in standard deviations from the mean; whole for whole demand. */
function solve(excess: (stock: number) => number, { sd, whole }: Distribution, mean: number): number {
  const scale = sd > 0 ? sd : Math.max(mean, 1);
  const score = rootOfFalling((k) => excess(mean + scale * k), 0, 1);
  if (score === null)
    throw new Problem('out-of-range', 'orderQty is out of proportion to demand: no stock reaches serviceLevel');
  const stock = mean + scale * score;
  return whole ? Math.ceil(stock - 1e-9 * scale) : stock;
}
