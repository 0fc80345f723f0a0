import { count } from '../../engine/count';
import { demandHistory } from '../../engine/inventory/demandHistory';
import { leadTimeDemand } from '../../engine/inventory/leadTimeDemand';
import { missedShare, safetyStock, type SafetyStockInput } from '../../engine/inventory/safetyStock';
import { Problem } from '../../engine/problem';
import type { Values } from '../../fields/field';
import { fitting, pastDemand, refuseWidening } from './pastDemand';
import type { safetyStockTerms } from './safetyStockTerms';

export interface StockTarget {
  readonly stock: number;
  /** Mean demand over lead time and review period, and the stock. */
  readonly level: number;
  /** The service that the level would have given on the history; null without one, or when it is too short. */
  readonly achieved: number | null;
}

type Terms = Values<typeof safetyStockTerms>;

/** What SAFETYSTOCK, REORDERPOINT and ORDERUPTO have in common. */
export const stockTarget = (args: Terms): StockTarget => stockTargets(args)(args.serviceLevel);

/** The same for one service level after another, demand being looked at once. */
export function stockTargets(args: Omit<Terms, 'serviceLevel'>): (serviceLevel: number) => StockTarget {
  const { leadTime } = args;
  const past = pastDemand(args);
  if (past.demandMean === null) throw new Problem('wrong-type', 'demandMean is missing: give it, or a history');
  if (past.demandSd === null) throw new Problem('wrong-type', 'demandSd is missing: give it, or a history');
  const { leadTimeSd, autocorrelation } = args;
  if (!past.auto) refuseWidening(past.dist, { leadTimeSd, autocorrelation });
  const plain = { ...args, demandMean: past.demandMean, demandSd: past.demandSd };
  const covered = leadTimeDemand(plain);
  const shown = past.history === null ? null : demandHistory(past.history, args.leadTimeSd);
  const dist = past.dist === 'EMPIRICAL' ? (shown ?? 'NORMAL') : past.auto ? fitting(past.dist, covered) : past.dist;
  return (serviceLevel) => {
    if (typeof dist !== 'string') refuseBeyond(serviceLevel, past.history?.length ?? 0, leadTime + args.reviewPeriod);
    const input: SafetyStockInput = { ...plain, serviceLevel, dist };
    const stock = safetyStock(input);
    const level = covered.mean + stock;
    const demanded = past.history?.some((units) => units !== 0) === true;
    return { stock, level, achieved: shown !== null && demanded ? achievedOn({ ...input, dist: shown }, level) : null };
  };
}

/** A sample of n stretches says nothing of what happens less often than once in n + 1. */
function refuseBeyond(serviceLevel: number, periods: number, time: number): void {
  const stretches = Math.max(0, periods - Math.ceil(time) + 1);
  if (stretches > 0 && serviceLevel > stretches / (stretches + 1)) {
    const most = (Math.floor((1000 * stretches) / (stretches + 1)) / 1000).toFixed(3);
    throw new Problem(
      'cannot-tell',
      `history has ${count(stretches, 'stretch', 'stretches')} of the time to cover, enough for a serviceLevel up to ${most}: try AUTO`,
    );
  }
}

function achievedOn(input: SafetyStockInput, level: number): number | null {
  try {
    return 1 - missedShare(input)(level);
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.kind === 'cannot-tell') return null;
    throw thrown;
  }
}
