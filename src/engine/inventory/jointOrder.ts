import { Problem } from '../problem';

export interface JointOrderInput {
  /** Money for an order of whatever items, and on top of it for each item that is in it. */
  readonly sharedCost: number;
  readonly itemCosts: readonly number[];
  /** Money to hold a unit of each item for one period. */
  readonly holdingCosts: readonly number[];
  readonly demandRates: readonly number[];
  readonly method: 'SILVER' | 'OPTIMAL';
}

export interface JointOrder {
  /** Periods between orders. */
  readonly cycle: number;
  /** Every how many orders each item is in one. */
  readonly multiples: readonly number[];
  readonly quantities: readonly number[];
  readonly cost: number;
}

/**
 * Items that share an order: an order every `cycle`, each item in every n-th of them. For given multiples the best cycle
 * is sqrt(2 (K + sum k/n) / sum n h D).
 *
 * SILVER: the item with the least k / (h D) is in every order, the others in every sqrt(k / (h D) x h1 D1 / (K + k1))-th,
 * rounded (Silver 1976, "A simple method of determining order quantities in joint replenishments under deterministic
 * demand", Management Science 22; Silver, Pyke & Thomas 2017, chapter 10). OPTIMAL: the best multiples, by trying every
 * cycle at which one of them changes (Goyal 1974, "Determination of optimum packaging frequency of items jointly
 * replenished", Management Science 21).
 */
export function jointOrder(input: JointOrderInput): JointOrder {
  const multiples = input.method === 'SILVER' ? silverMultiples(input) : bestMultiples(input);
  return planFor(input, multiples);
}

/** Money per period, and per period squared, that holding an item costs: h D. */
const rates = ({ holdingCosts, demandRates }: JointOrderInput): readonly number[] =>
  holdingCosts.map((holding, i) => holding * demandRates[i]!);

function planFor(input: JointOrderInput, multiples: readonly number[]): JointOrder {
  const holding = rates(input);
  const ordering = input.itemCosts.reduce((sum, cost, i) => sum + cost / multiples[i]!, input.sharedCost);
  const slope = holding.reduce((sum, rate, i) => sum + multiples[i]! * rate, 0);
  const cycle = Math.sqrt((2 * ordering) / slope);
  return {
    cycle,
    multiples,
    quantities: input.demandRates.map((rate, i) => rate * multiples[i]! * cycle),
    cost: Math.sqrt(2 * ordering * slope),
  };
}

function silverMultiples(input: JointOrderInput): readonly number[] {
  const holding = rates(input);
  const ratio = input.itemCosts.map((cost, i) => cost / holding[i]!);
  const first = ratio.reduce((least, each, i) => (each < ratio[least]! ? i : least), 0);
  const base = holding[first]! / (input.sharedCost + input.itemCosts[first]!);
  return ratio.map((each, i) => (i === first ? 1 : Math.max(1, Math.round(Math.sqrt(each * base)))));
}

/** No item is better off with a larger multiple than this. */
const mostMultiple = 1000;
const mostItems = 500;

/**
 * For a cycle T the best multiple of an item is the least n with n (n + 1) >= 2 k / (h D T^2): it changes at
 * T = sqrt(2 k / (h D n (n + 1))). From the cycle at which all are in every order downwards, until the shared cost alone
 * is more than the best plan.
 */
function bestMultiples(input: JointOrderInput): readonly number[] {
  const { sharedCost, itemCosts } = input;
  if (itemCosts.length > mostItems) {
    throw new Problem('out-of-range', `itemCosts has more than ${mostItems} items: method SILVER takes any number`);
  }
  const double = rates(input).map((rate, i) => (2 * itemCosts[i]!) / rate);
  const current = itemCosts.map(() => 1);
  let best = planFor(input, current);
  let bestMultiples = [...current];
  const changeOf = (item: number): number => Math.sqrt(double[item]! / (current[item]! * (current[item]! + 1)));
  for (;;) {
    const item = current.reduce((latest, _, i) => (changeOf(i) > changeOf(latest) ? i : latest), 0);
    const cycle = changeOf(item);
    if (!(cycle > 0) || sharedCost / cycle > best.cost) break;
    if (current[item]! >= mostMultiple) break;
    current[item]! += 1;
    const plan = planFor(input, current);
    if (plan.cost < best.cost) {
      best = plan;
      bestMultiples = [...current];
    }
  }
  return bestMultiples;
}
