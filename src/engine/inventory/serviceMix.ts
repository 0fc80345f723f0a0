import { normalBelow, normalLoss } from '../numeric/normal';
import { normalQuantile } from '../numeric/normalQuantile';
import { root } from '../numeric/root';
import { Problem } from '../problem';

export interface MixItem {
  readonly unitCost: number;
  /** Standard deviation of demand over the lead time. */
  readonly sd: number;
  readonly orderQty: number;
  readonly demand: number;
}

/** Reach a share of all demand met from stock, or spend a budget for safety stock on the highest such share. */
export type MixGoal = { readonly fill: number } | { readonly budget: number };

export interface MixShare {
  /** Safety stock in standard deviations. */
  readonly factor: number;
  readonly csl: number;
  readonly stock: number;
  readonly value: number;
  readonly fill: number;
}

export interface ServiceMix {
  readonly items: readonly MixShare[];
  readonly investment: number;
  /** Share of the demand of all items that is met from stock. */
  readonly fill: number;
}

/** No item goes further below its mean demand, or further above, than so many standard deviations. */
const lowest = -3;
const highest = 8;
/** More would keep Excel waiting for seconds. */
const mostItems = 20_000;

/**
 * One service for the whole range at the least stock: a factor for each item, so that another unit of money brings the
 * same fill everywhere, P(Z > k) = c Q / (lambda x share of demand), with the multiplier lambda found by Brent's method.
 *
 * Silver, Pyke & Thomas (2017), chapter 6 (aggregate considerations); Thonemann, Brown & Hausman (2002), "Easy
 * quantification of improved spare parts inventory policies", Management Science 48(9).
 *
 * @throws Problem cannot-tell when the goal is out of reach
 */
export function serviceMix(items: readonly MixItem[], goal: MixGoal): ServiceMix {
  if (items.length > mostItems) {
    throw new Problem('out-of-range', `unitCost has ${items.length} items: give at most ${mostItems}`);
  }
  const total = items.reduce((sum, { demand }) => sum + demand, 0);
  const mixAt = (logLambda: number): ServiceMix => mixOf(items, total, (item) => factorAt(item, total, logLambda));
  const reached = (mix: ServiceMix): boolean =>
    'fill' in goal ? mix.fill >= goal.fill : mix.investment >= goal.budget;

  const worths = items.map((item) => Math.log((item.unitCost * item.orderQty * total) / item.demand));
  const low = worths.reduce((least, each) => Math.min(least, each)) - 1;
  const high = worths.reduce((most, each) => Math.max(most, each)) + 60;
  if (reached(mixAt(low))) {
    if ('fill' in goal || mixAt(low).investment === goal.budget) return mixAt(low);
    throw new Problem('cannot-tell', `budget is less than ${lowest} standard deviations of each item are worth`);
  }
  if (!reached(mixAt(high))) {
    // More than all items can use is a whole fill.
    if ('budget' in goal) return mixAt(high);
    throw new Problem('cannot-tell', 'overallFill is out of reach: orderQty is small against ltdSd');
  }
  const excess = (logLambda: number): number => {
    const mix = mixAt(logLambda);
    return 'fill' in goal ? mix.fill - goal.fill : (mix.investment - goal.budget) / (Math.abs(goal.budget) + 1);
  };
  return mixAt(root(excess, low, high));
}

function factorAt({ unitCost, orderQty, demand }: MixItem, total: number, logLambda: number): number {
  const outOfStock = Math.exp(Math.log((unitCost * orderQty * total) / demand) - logLambda);
  if (!(outOfStock < 1)) return lowest;
  return Math.min(highest, Math.max(lowest, -normalQuantile(outOfStock)));
}

function mixOf(items: readonly MixItem[], total: number, factorOf: (item: MixItem) => number): ServiceMix {
  const shares = items.map((item): MixShare => {
    const factor = factorOf(item);
    const stock = factor * item.sd;
    return {
      factor,
      csl: normalBelow(factor),
      stock,
      value: stock * item.unitCost,
      fill: 1 - (item.sd * normalLoss(factor)) / item.orderQty,
    };
  });
  return {
    items: shares,
    investment: shares.reduce((sum, { value }) => sum + value, 0),
    fill: shares.reduce((sum, { fill }, i) => sum + fill * (items[i]!.demand / total), 0),
  };
}
