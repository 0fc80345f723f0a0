import type { Estimate } from '../engine/simulation/estimate';
import type { Response } from './define';
import type { Decision, Outcome } from './result';

/** A response's outcome with the difference of its total cost to any other, on the same luck. */
export interface Contender {
  readonly outcome: Outcome;
  readonly response: Response;
}

/**
 * The rule: the lowest mean total cost, if the 95% band of its paired difference to the next best leaves no doubt.
 */
export function decide(
  contenders: readonly Contender[],
  difference: (one: Outcome, other: Outcome) => Estimate,
  horizonDays: number,
): Decision {
  const ranked = [...contenders].sort((a, b) => costOf(a.outcome) - costOf(b.outcome));
  const [best, next] = ranked;
  if (best === undefined) throw new Error('there is no response to decide on');
  if (next === undefined) {
    return { best: best.outcome.id, sure: true, sentence: 'Only one response was tried.', flips: null };
  }
  const { mean, half } = difference(next.outcome, best.outcome);
  const sure = mean > half;
  const names = `${best.outcome.name} and ${next.outcome.name}`;
  const band = `${money(mean)} ± ${money(half)}`;
  return {
    best: best.outcome.id,
    sure,
    sentence: sure
      ? `${best.outcome.name} costs least: ${band} less than ${next.outcome.name} over ${horizonDays} days.`
      : `Cannot tell ${names} apart by total cost: they differ by ${band} over ${horizonDays} days.`,
    flips:
      flipOf(best, next, mean) ??
      ranked
        .slice(1)
        .reduce<string | null>(
          (found, loser) => found ?? flipOf(loser, best, costOf(best.outcome) - costOf(loser.outcome)),
          null,
        ),
  };
}

const costOf = (outcome: Outcome): number => outcome.measures.totalCost?.mean ?? Infinity;

/**
 * The part of the cost that is in proportion to a lever moves with it while nothing else does, so the value at which
 * two responses cost the same needs no further run. `gap`: how much more the rival costs.
 */
function flipOf({ outcome, response }: Contender, rival: Contender, gap: number): string | null {
  const lever = response.priced;
  const paid = outcome.measures.expediteCost?.mean ?? 0;
  if (lever === undefined || !(paid > 0)) return null;
  const now = Number(outcome.levers[lever]);
  const value = now * (1 + gap / paid);
  if (!(value > 0)) return null;
  return `${outcome.name} and ${rival.outcome.name} would cost the same at a ${lever} of ${value.toPrecision(3)} instead of ${now}.`;
}

const money = (value: number): string => Math.round(value).toLocaleString('en-US');
