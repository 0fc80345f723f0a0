import { normalAbove, normalBelow } from '../numeric/normal';
import { Problem } from '../problem';

export interface StockOutRiskInput {
  readonly onHand: number;
  /** Mean and standard deviation of the demand of each period; the periods are independent. */
  readonly demandMean: readonly number[];
  readonly demandSd: readonly number[];
  /** Units that are due to arrive in each period. */
  readonly receipts: readonly number[];
  /** Standard deviation, in periods, of the day that a receipt arrives. */
  readonly arrivalSd: number;
}

/** So many receipts may be on the way or not, at one time, before the number of cases runs away. */
const mostOpen = 12;
/** Later than so many standard deviations a receipt has arrived for certain. */
const certainAfter = 8;

/**
 * Chance at the end of each period that demand so far exceeds stock and what has arrived, with normal demand.
 *
 * A receipt that is due in a period arrives around its middle; with a spread s it is there by the end of period t with
 * probability Phi((t - due + 1/2) / s). Every combination of receipts that are there or not is counted with its chance.
 */
export function stockOutRisk(input: StockOutRiskInput): readonly number[] {
  const { onHand, demandMean, demandSd, receipts, arrivalSd } = input;
  const reach = Math.ceil(certainAfter * arrivalSd);
  let mean = 0;
  let variance = 0;
  let supply = onHand;
  return demandMean.map((each, t) => {
    mean += each;
    variance += demandSd[t]! ** 2;
    const sd = Math.sqrt(variance);
    supply += receipts[t - reach] ?? 0;
    const open: Arrival[] = [];
    for (let due = Math.max(0, t - reach + 1); due < Math.min(receipts.length, t + reach); due++) {
      if (receipts[due] !== 0) open.push({ units: receipts[due]!, chance: normalBelow((t - due + 0.5) / arrivalSd) });
    }
    if (open.length > mostOpen) {
      throw new Problem('out-of-range', `receiptDelaySd leaves more than ${mostOpen} receipts open at one time`);
    }
    return overCombinations(open, supply, (stock) =>
      sd === 0 ? Number(mean > stock) : normalAbove((stock - mean) / sd),
    );
  });
}

interface Arrival {
  readonly units: number;
  readonly chance: number;
}

function overCombinations(open: readonly Arrival[], supply: number, risk: (supply: number) => number): number {
  const [first, ...rest] = open;
  if (first === undefined) return risk(supply);
  return (
    first.chance * overCombinations(rest, supply + first.units, risk) +
    (1 - first.chance) * overCombinations(rest, supply, risk)
  );
}
