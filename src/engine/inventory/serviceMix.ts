import { normalBelow, normalLoss } from '../numeric/normal';
import { normalQuantile } from '../numeric/normalQuantile';
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

/**
 * One service for the whole range at the least stock: a factor for each item, so that another unit of money brings the
 * same fill everywhere, P(Z > k) = c Q / (lambda x share of demand), with the multiplier lambda found by halving.
 *
 * Silver, Pyke & Thomas (2017), chapter 6 (aggregate considerations); Thonemann, Brown & Hausman (2002), "Easy
 * quantification of improved spare parts inventory policies", Management Science 48(9).
 *
 * @throws Problem cannot-tell when the goal is out of reach
 */
export function serviceMix(items: readonly MixItem[], goal: MixGoal): ServiceMix {
  const total = items.reduce((sum, { demand }) => sum + demand, 0);
  const mixAt = (logLambda: number): ServiceMix => mixOf(items, total, (item) => factorAt(item, total, logLambda));
  const reached = (mix: ServiceMix): boolean =>
    'fill' in goal ? mix.fill >= goal.fill : mix.investment >= goal.budget;

  const worths = items.map((item) => Math.log((item.unitCost * item.orderQty * total) / item.demand));
  let low = worths.reduce((least, each) => Math.min(least, each)) - 1;
  let high = worths.reduce((most, each) => Math.max(most, each)) + 60;
  if (reached(mixAt(low))) {
    if ('fill' in goal || mixAt(low).investment === goal.budget) return mixAt(low);
    throw new Problem('cannot-tell', `budget is less than ${lowest} standard deviations of each item are worth`);
  }
  if (!reached(mixAt(high))) {
    // More than all items can use is a whole fill.
    if ('budget' in goal) return mixAt(high);
    throw new Problem('cannot-tell', 'overallFill is out of reach: orderQty is small against ltdSd');
  }
  for (let step = 0; step < 200 && high - low > 1e-14 * Math.abs(high); step++) {
    const middle = (low + high) / 2;
    if (reached(mixAt(middle))) high = middle;
    else low = middle;
  }
  return mixAt(high);
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
