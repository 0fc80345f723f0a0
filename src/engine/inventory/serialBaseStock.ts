import { distribution, type Distribution, type Family } from '../numeric/distribution';
import { Problem } from '../problem';

export interface SerialInput {
  /** Money a unit and period that each stage adds to holding; the stage that serves customers first. */
  readonly echelonHolding: readonly number[];
  readonly leadTimes: readonly number[];
  /** Money to owe a customer one unit for one period. */
  readonly stockoutCost: number;
  readonly demandMean: number;
  readonly demandSd: number;
  readonly dist: Family;
}

export interface SerialStage {
  /** Stock here and further down, less what is owed, to order up to. */
  readonly echelon: number;
  readonly local: number;
  /** Newsvendor bounds of the echelon level. */
  readonly lower: number;
  readonly upper: number;
}

export interface SerialPlan {
  readonly stages: readonly SerialStage[];
  readonly cost: number;
}

/** Steps of the grid, at most; demand that is not whole takes about so many. */
const mostSteps = 4000;
/** Standard deviations that the grid, and the demand of one lead time, reach. */
const reach = 12;
const kernelReach = 9;
const mostStages = 50;

/**
 * Base-stock levels that cost least on a line of stages under continuous review with backorders: Clark & Scarf (1960) in
 * the form of Chen & Zheng (1994). C0(x) = (p + sum h) x-, then for each stage from the customer up
 * C(y) = E [h (y - D) + C0(y - D)], S = argmin C, and C0(x) = C(min(S, x)) for the next; D is demand over its lead time.
 * On a grid around the mean; beyond it the functions are straight lines.
 *
 * Bounds: the newsvendor levels of Shang & Song (2003), "Newsvendor bounds and heuristic for optimal policies in serial
 * supply chains", Management Science 49(5). Source: Snyder & Shen (2019), section 6.2.
 */
export function serialBaseStock(input: SerialInput): SerialPlan {
  const { echelonHolding, leadTimes, stockoutCost } = input;
  if (leadTimes.length > mostStages) {
    throw new Problem('out-of-range', `leadTimes has ${leadTimes.length} stages: give at most ${mostStages}`);
  }
  const demands = leadTimes.map((time) => demandOver(input, time));
  const grid = gridOf(demands);
  const allHolding = echelonHolding.reduce((sum, holding) => sum + holding, 0);

  let slope = -(stockoutCost + allHolding);
  let before = Float64Array.from({ length: grid.size }, (_, k) => slope * Math.min(0, (k - grid.half) * grid.step));
  let offset = 0;
  let mean = 0;
  let varies = false;
  const levels: number[] = [];
  let cost = 0;
  demands.forEach((demand, j) => {
    const holding = echelonHolding[j]!;
    mean += demand.mean;
    varies ||= demand.sd > 0;
    const shifted = grid.whole ? Math.round(mean) : mean;
    const smooth = expected(before, slope, kernelOf(demand, shifted - offset, grid.step), grid);
    const own = smooth.map((value, k) => value + holding * (shifted + (k - grid.half) * grid.step - demand.mean));
    offset = shifted;
    const best = indexOfLeast(own);
    const vertex = varies && !grid.whole ? vertexAt(own, best) : 0;
    levels.push(offset + (best - grid.half + vertex) * grid.step);
    cost = own[best]!;
    before = own.map((value, k) => (k < best ? value : cost));
    slope += holding;
  });
  return { stages: stagesOf(input, levels, allHolding), cost };
}

const demandOver = ({ demandMean, demandSd, dist }: SerialInput, time: number): Distribution =>
  distribution(dist, demandMean * time, demandSd * Math.sqrt(time));

interface Grid {
  /** Demand comes in whole units, each of them a step. */
  readonly whole: boolean;
  readonly step: number;
  readonly half: number;
  readonly size: number;
}

function gridOf(demands: readonly Distribution[]): Grid {
  const wide = reach * Math.sqrt(demands.reduce((sum, { sd }) => sum + sd * sd, 0));
  const whole = demands.some((demand) => demand.whole);
  const step = whole || wide === 0 ? 1 : (2 * wide) / mostSteps;
  const half = Math.ceil(wide / step) + 20;
  if (!(2 * half <= mostSteps + 100)) {
    throw new Problem('out-of-range', 'demandMean over leadTimes is too many units to count: try dist NORMAL or GAMMA');
  }
  return { whole, step, half, size: 2 * half + 1 };
}

interface Kernel {
  readonly first: number;
  readonly chances: Float64Array;
}

/** Chances of demand, by steps from a middle: each step stands for what lies nearest to it. */
function kernelOf(demand: Distribution, middle: number, step: number): Kernel {
  if (demand.sd === 0) return { first: Math.round((demand.mean - middle) / step), chances: Float64Array.of(1) };
  const half = Math.ceil((kernelReach * demand.sd) / step) + 20;
  const edge = demand.whole ? 0 : step / 2;
  const chances = Float64Array.from({ length: 2 * half + 1 }, (_, i) => {
    const at = middle + (i - half) * step;
    const [from, to] = demand.whole ? [at - 1, at] : [at - edge, at + edge];
    return from > demand.mean ? demand.above(from) - demand.above(to) : demand.below(to) - demand.below(from);
  });
  return { first: -half, chances };
}

/** E of a function of y - D, by y; left of the grid the function is a line, right of it constant. */
function expected(values: Float64Array, slope: number, { first, chances }: Kernel, { step }: Grid): Float64Array {
  const last = values.length - 1;
  /** The function from as far left as the largest demand leads, to as far right as the smallest. */
  const lowest = Math.min(0, -(first + chances.length - 1));
  const highest = Math.max(last, last - first);
  const wide = new Float64Array(highest - lowest + 1);
  for (let k = lowest; k <= highest; k++) {
    wide[k - lowest] = k < 0 ? values[0]! + slope * k * step : values[Math.min(k, last)]!;
  }
  return values.map((_, k) => {
    let sum = 0;
    for (let i = 0, at = k - first - lowest; i < chances.length; i++, at--) sum += chances[i]! * wide[at]!;
    return sum;
  });
}

function indexOfLeast(values: Float64Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! < values[best]!) best = i;
  return best;
}

/** How far from the lowest point of the grid the parabola through it and its neighbours is lowest, in steps. */
function vertexAt(values: Float64Array, best: number): number {
  const [left, middle, right] = [values[best - 1], values[best]!, values[best + 1]];
  if (left === undefined || right === undefined) return 0;
  const bend = left - 2 * middle + right;
  return bend > 0 ? (left - right) / (2 * bend) : 0;
}

function stagesOf(input: SerialInput, levels: readonly number[], allHolding: number): readonly SerialStage[] {
  const { echelonHolding, leadTimes, stockoutCost } = input;
  let below = 0;
  let time = 0;
  let above = allHolding;
  return levels.map((echelon, j) => {
    time += leadTimes[j]!;
    const demand = demandOver(input, time);
    const withThis = above;
    above -= echelonHolding[j]!;
    // What a stage further up does not stock cannot be kept here.
    const effective = levels.slice(j).reduce((least, level) => Math.min(least, level), Infinity);
    const local = effective - below;
    below = effective;
    return {
      echelon,
      local,
      lower: demand.quantile((stockoutCost + above) / (stockoutCost + allHolding)),
      upper: demand.quantile((stockoutCost + above) / (stockoutCost + withThis)),
    };
  });
}
