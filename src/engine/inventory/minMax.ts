import { distribution, type Distribution, type Family } from '../numeric/distribution';
import { Problem } from '../problem';
import { cycleCost, type MinMax, minMaxLevels, visitsOf } from './minMaxLevels';
import { powerLevels } from './powerLevels';
import { stockCost } from './stockCost';

export interface MinMaxPolicyInput {
  readonly demandMean: number;
  readonly demandSd: number;
  readonly leadTime: number;
  readonly orderCost: number;
  readonly holdingCost: number;
  readonly stockoutCost: number;
  readonly dist: Family;
  readonly method: 'EXACT' | 'POWER';
}

/** Steps of a demand that is not whole: fine against its spread, few enough against the distance from s to S. */
const stepsInSd = 40;
const stepsInLot = 1500;
/** Chances beyond so many steps are never asked for. */
const mostSteps = 5000;
/** Beyond, a level and the next one are hardly told apart. */
const mostLevels = 1e12;
/** Below this, the rest of a tail changes no digit of a cost. */
const negligible = 1e-17;

/**
 * The (s, S) policy under periodic review: each period, at or below s, order up to S. An order arrives after the lead
 * time; cost is counted at the end of the period, on demand over lead time + 1 periods.
 *
 * Whole-number demand is exact. Other demand is laid on a grid of a fortieth of its standard deviation, or coarser where
 * orders are large; a demand below 0, which the normal distribution allows, counts as none.
 */
export function minMax(input: MinMaxPolicyInput): MinMax {
  const { demandMean, demandSd, leadTime, dist, method } = input;
  if (demandMean === 0) throw new Problem('cannot-tell', 'demandMean is 0: there is nothing to order for');
  const period = distribution(dist, demandMean, demandSd);
  const covered = distribution(dist, demandMean * (leadTime + 1), demandSd * Math.sqrt(leadTime + 1));
  const cost = stockCost(covered, input.holdingCost, input.stockoutCost);
  const step = period.whole ? 1 : stepOf(input);
  if (!(Math.abs(cost.best / step) < mostLevels)) {
    throw new Problem('out-of-range', 'demandMean and leadTime make too many levels to try: count in larger units');
  }
  const terms = {
    chances: chancesOf(period, step),
    stockCostAt: remembered((y) => cost.at(y * step)),
    best: Math.round(cost.best / step),
    orderCost: input.orderCost,
  };
  if (method === 'EXACT') {
    const found = minMaxLevels(terms);
    return { low: found.low * step, high: found.high * step, cost: found.cost };
  }
  const { low, high } = powerLevels({ ...input, demandSd: period.sd });
  const from = Math.round(low / step);
  const to = Math.max(from + 1, Math.round(high / step));
  return { low, high, cost: cycleCost(terms, visitsOf(terms.chances))(from, to) };
}

function stepOf({ demandMean, demandSd, orderCost, holdingCost }: MinMaxPolicyInput): number {
  const lot = Math.sqrt((2 * orderCost * demandMean) / holdingCost) + demandMean;
  const step = Math.max((demandSd > 0 ? demandSd : demandMean) / stepsInSd, lot / stepsInLot);
  if (!(step > 0 && Number.isFinite(step))) {
    throw new Problem('out-of-range', 'demandMean, orderCost and holdingCost are out of proportion');
  }
  return step;
}

/** Chance of each number of steps, the nearest one to the demand. */
function chancesOf(demand: Distribution, step: number): Float64Array {
  const edge = demand.whole ? 0 : step / 2;
  const chances: number[] = [demand.below(edge)];
  for (let k = 1; k < mostSteps; k++) {
    const [from, to] = [(k - 1) * step + edge, k * step + edge];
    // Of two small tails the difference keeps its digits.
    const chance = from > demand.mean ? demand.above(from) - demand.above(to) : demand.below(to) - demand.below(from);
    if (from > demand.mean && chance < negligible) break;
    chances.push(Math.max(0, chance));
  }
  return Float64Array.from(chances);
}

/** Levels are looked at again and again. */
function remembered(of: (y: number) => number): (y: number) => number {
  const known = new Map<number, number>();
  return (y) => {
    const before = known.get(y);
    if (before !== undefined) return before;
    const value = of(y);
    known.set(y, value);
    return value;
  };
}
