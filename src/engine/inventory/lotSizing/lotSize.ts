import { count } from '../../count';
import { Problem } from '../../problem';
import { boundedLots } from './boundedLots';
import { fixedLots, heuristicLots, lotForLot, partPeriodBalancing, periodicOrder, silverMeal } from './heuristicLots';
import { type LotInput, type LotPlan, lotPlan } from './lots';
import { wagnerWhitin } from './wagnerWhitin';

export const lotMethods = ['WW', 'SM', 'PPB', 'LFL', 'POQ', 'FOQ'] as const;

export interface LotSizeInput extends LotInput {
  readonly method: (typeof lotMethods)[number];
  /** The quantity of FOQ; null takes the economic order quantity of the mean demand. */
  readonly lotQty: number | null;
}

/** Some methods look at every pair of periods. */
const mostPeriods = 5000;

/**
 * When to order how much for a demand that is known by period, without stock at the start and without backorders.
 *
 * WW costs least (Wagner & Whitin 1958); SM (Silver & Meal 1973), PPB, LFL, POQ and FOQ are the rules of thumb of Silver,
 * Pyke & Thomas (2017), chapter 5. With a minimum or a capacity WW stays the cheapest plan, and the rules bend to them.
 */
export function lotSize(input: LotSizeInput): LotPlan {
  if (input.demand.length > mostPeriods) {
    throw new Problem(
      'out-of-range',
      `demand has ${count(input.demand.length, 'period')}: give at most ${mostPeriods}`,
    );
  }
  if (input.moq > input.capacity) throw new Problem('out-of-range', 'moq must not be above capacity');
  return lotPlan(input, ordersOf(input));
}

function ordersOf(input: LotSizeInput): readonly number[] {
  switch (input.method) {
    case 'WW':
      return input.moq > 0 || input.capacity < Infinity ? boundedLots(input) : wagnerWhitin(input);
    case 'SM':
      return heuristicLots(input, silverMeal);
    case 'PPB':
      return heuristicLots(input, partPeriodBalancing);
    case 'LFL':
      return heuristicLots(input, lotForLot);
    case 'POQ':
      return heuristicLots(input, periodicOrder(periodsOf(input)));
    case 'FOQ':
      return fixedLots(input, input.lotQty ?? economic(input));
  }
}

const meanOf = ({ demand }: LotInput): number => demand.reduce((sum, need) => sum + need, 0) / demand.length;

const economic = (input: LotInput): number => Math.sqrt((2 * input.orderCost * meanOf(input)) / input.holdingCost);

function periodsOf(input: LotInput): number {
  const rate = meanOf(input);
  return rate === 0 ? input.demand.length : Math.max(1, Math.round(economic(input) / rate));
}
