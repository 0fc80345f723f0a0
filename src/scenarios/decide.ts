import type { Estimate } from '../engine/simulation/estimate';
import type { Response } from './define';
import type { Comparison, Decision, Outcome } from './result';

/** A response and what came of it. */
export interface Contender {
  readonly outcome: Outcome;
  readonly response: Response;
}

export interface Grounds {
  /** How much more one contender costs in all than another, on the same luck. */
  costs(one: Contender, other: Contender): Comparison;
  /** The scenario, as in "because of the port congestion". */
  readonly scenario: string;
  readonly horizonDays: number;
  /** Why what a shortage costs is not known; null when it is. */
  readonly uncosted: string | null;
}

/**
 * The rule: the lowest mean total cost, if the 95% band of its paired difference to the next best leaves no doubt. What
 * of it is due to the scenario is told apart, since a response may pay by what it does to ordinary shortage. Where a
 * shortage has no cost, total cost favours whoever lets customers wait: then it is the highest fill rate, never sure.
 */
export function decide(contenders: readonly Contender[], grounds: Grounds): Decision {
  const { uncosted } = grounds;
  const ranked = [...contenders].sort(
    uncosted === null
      ? (a, b) => costOf(a.outcome) - costOf(b.outcome)
      : (a, b) => fillOf(b.outcome) - fillOf(a.outcome),
  );
  const [best, next] = ranked;
  if (best === undefined) throw new Error('there is no response to decide on');
  const open = { best: best.outcome.id, sure: false, saves: null, flips: null };
  if (next === undefined) {
    return { ...open, sentence: 'Only one response was tried: there is nothing to choose between.' };
  }
  if (uncosted !== null) return { ...open, sentence: byFill(best.outcome, next.outcome, uncosted) };
  const saves = grounds.costs(next, best);
  const { mean, half } = saves.whole;
  const sure = mean > half;
  return {
    best: best.outcome.id,
    sure,
    sentence: byCost(best.outcome.name, next.outcome.name, sure, saves, grounds),
    saves,
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
const fillOf = (outcome: Outcome): number => outcome.measures.fill?.mean ?? 0;

function byCost(
  best: string,
  next: string,
  sure: boolean,
  { whole, because, anyway }: Comparison,
  { scenario, horizonDays }: Grounds,
): string {
  const parts = `of which ${band(because)} because of the ${scenario.toLowerCase()} and ${band(anyway)} without it too`;
  return sure
    ? `${best} costs least: ${band(whole)} less than ${next} over ${horizonDays} days, ${parts}.`
    : `Cannot tell ${best} and ${next} apart by total cost: they differ by ${band(whole)} over ${horizonDays} days, ${parts}.`;
}

function byFill(best: Outcome, next: Outcome, why: string): string {
  return (
    `Cannot tell: what a shortage costs is not known (${why}), so total costs do not compare. ${best.name} serves most ` +
    `at once: ${share(fillOf(best))} of demand, against ${share(fillOf(next))} by ${next.name}.`
  );
}

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

const band = ({ mean, half }: Estimate): string => `${money(mean)} ± ${money(half)}`;
const money = (value: number): string => (Math.round(value) + 0).toLocaleString('en-US');
const share = (value: number): string => `${(100 * value).toFixed(1)}%`;
