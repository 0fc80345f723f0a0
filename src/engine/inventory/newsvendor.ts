import type { Distribution } from '../numeric/distribution';
import { Problem } from '../problem';

export interface NewsvendorInput {
  /** Money lost for each unit short, and for each unit left over. */
  readonly underage: number;
  readonly overage: number;
  readonly demand: Distribution;
  /** A quantity to value instead of the best one. */
  readonly orderQty: number | null;
}

export interface Newsvendor {
  readonly quantity: number;
  /** Expected money lost against knowing the demand. */
  readonly cost: number;
  /** Expected units. */
  readonly sold: number;
  readonly short: number;
  readonly left: number;
  /** Chance that the quantity covers demand; share of demand covered, null without demand. */
  readonly csl: number;
  readonly fill: number | null;
}

/**
 * What to buy once for a demand that is not known yet: the smallest quantity that covers demand with the probability
 * underage / (underage + overage), and what is to be expected of it.
 *
 * Snyder & Shen, Fundamentals of Supply Chain Theory (2019), sections 4.3.2 and 4.3.3.
 * @throws Problem out-of-range when underage and overage have no quantity at which they balance
 */
export function newsvendor({ underage, overage, demand, orderQty }: NewsvendorInput): Newsvendor {
  const ratio = underage / (underage + overage);
  if (!(underage > 0 && overage > 0 && ratio < 1)) {
    throw new Problem(
      'out-of-range',
      'cost must lie below price plus penalty and above salvage: else no quantity, or no finite one, is best',
    );
  }
  const quantity = orderQty ?? demand.quantile(ratio);
  const short = demand.loss(quantity);
  const left = quantity - demand.mean + short;
  const sold = demand.mean - short;
  return {
    quantity,
    cost: underage * short + overage * left,
    sold,
    short,
    left,
    csl: demand.below(quantity),
    fill: demand.mean > 0 ? sold / demand.mean : null,
  };
}
