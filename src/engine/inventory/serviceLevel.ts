import { distribution, type Distribution, type Family } from '../numeric/distribution';
import { Problem } from '../problem';
import { averageOver } from './averageOver';
import type { DemandHistory } from './demandHistory';
import { metUnderReview } from './metUnderReview';
import { type Position, positionOf } from './position';
import { stockOut } from './stockOut';

/**
 * - RQ: at R or below order Q (or multiples of it).
 * - RS: at every review order up to S.
 * - sS: at s or below order up to S.
 */
export const policies = ['RQ', 'RS', 'SS'] as const;

interface PerPeriod {
  readonly mean: number;
  readonly sd: number;
}

export interface ServiceLevelInput {
  readonly policy: (typeof policies)[number];
  /** R of RQ and s of sS; not used by RS. */
  readonly reorderPoint: number | null;
  /** Q of RQ; S, the order-up-to level, of RS and sS. */
  readonly orderQty: number;
  /** Mean and standard deviation of demand over the lead time, without the review period. */
  readonly lead: { readonly mean: number; readonly sd: number };
  /** Demand of one period; null where only the lead-time demand is known. */
  readonly perPeriod: PerPeriod | null;
  /** Periods between reviews (T); 0 when stock is watched all the time. */
  readonly reviewPeriod: number;
  /** A history counts its time from the end of the lead time. */
  readonly dist: Family | DemandHistory;
  /** Demand that finds no stock is lost, not backordered. */
  readonly lost: boolean;
}

export interface Service {
  /** Chance of no stock-out in a cycle. */
  readonly csl: number;
  /** Share of demand met from stock, and the textbook's shorter form, 1 - E(X - R)+ / Q. */
  readonly fill: number;
  readonly fillApprox: number;
  /** Share of time with stock on hand. */
  readonly ready: number;
  /** Mean units owed; null when demand is lost. */
  readonly backorders: number | null;
  readonly onHand: number;
  /** Demand of a period over mean stock; null without a demand per period, or without stock. */
  readonly turns: number | null;
}

/**
 * The service and the stock that a policy gives. Inventory position lies evenly between R and R + Q (RQ), at S (RS),
 * or between s and S with a part at S itself for the undershoot (sS, Tijms and Groenevelt 1984); every measure is its
 * mean over those positions, taken in closed form by the loss functions, and over the review period.
 *
 * Fill: 1 - [G(R) - G(R+Q)]/Q under continuous review, 1 - [E(X_{L+T} - S)+ - E(X_L - S)+]/(d T) under periodic
 * review. Lost sales: a shortage no longer shortens the next cycle, so fill = 1/(1 + shortage per unit ordered); under
 * periodic review see metUnderReview.
 *
 * @throws Problem wrong-type when an input that the policy needs is missing
 * Source: Hadley and Whitin 1963; Zipkin 2000; Silver, Pyke and Thomas 2017; Johnson, Lee, Davis and Hall 1995.
 */
export function serviceLevel(input: ServiceLevelInput): Service {
  const { lead, reviewPeriod, lost } = input;
  const perPeriod = demandPerPeriod(input);
  const position = positionOf(input);
  if (lost && reviewPeriod > 0) return lostUnderReview(input, perPeriod, position);
  const demandAt = demandAfter(input, perPeriod);
  const covered = demandAt(reviewPeriod);
  const times =
    reviewPeriod > 0 ? averageOver(0, reviewPeriod, demandAt) : (of: (demand: Distribution) => number) => of(covered);

  const short = (demand: Distribution): number => position.average(demand.loss, demand.secondLoss);
  const out = times((demand) => position.average(stockOut(demand), demand.loss));
  const inCycle = covered.loss(position.low) / position.cycle;
  const missed = reviewPeriod > 0 ? (short(covered) - short(demandAt(0))) / (perPeriod.mean * reviewPeriod) : out;

  const meanDemand = lead.mean + (perPeriod.mean * reviewPeriod) / 2;
  const owed = times(short);
  const onHand = Math.max(0, position.mean(covered.whole) - meanDemand + (lost ? covered.loss(position.low) : owed));
  // A lost shortage no longer shortens the next cycle: the same shortage falls on more demand.
  const met = (share: number): number => (lost ? 1 / (1 + share) : 1 - share);
  return {
    csl: covered.below(position.low),
    fill: met(lost ? inCycle : missed),
    // The short form falls below 0 where a cycle lacks more than its order brings.
    fillApprox: Math.max(0, met(inCycle)),
    ready: met(lost ? inCycle : out),
    backorders: lost ? null : owed,
    onHand,
    turns: input.perPeriod !== null && onHand > 0 ? perPeriod.mean / onHand : null,
  };
}

/** Demand over the lead time and so much time after it. */
const demandAfter =
  ({ lead, dist }: Pick<ServiceLevelInput, 'lead' | 'dist'>, perPeriod: PerPeriod) =>
  (time: number): Distribution =>
    typeof dist !== 'string'
      ? dist.over(time)
      : distribution(dist, lead.mean + perPeriod.mean * time, Math.hypot(lead.sd, perPeriod.sd * Math.sqrt(time)));

/** As with backorders, of a lead-time demand of which only the share that is met is on order. */
function lostUnderReview(input: ServiceLevelInput, perPeriod: PerPeriod, position: Position): Service {
  const { dist, lead, reviewPeriod } = input;
  if (typeof dist !== 'string') {
    throw new Problem('out-of-range', 'lost must be FALSE under dist EMPIRICAL with a reviewPeriod: try AUTO');
  }
  const thinned = (share: number) => {
    const excess = share * (lead.sd ** 2 - lead.mean) + reviewPeriod * (perPeriod.sd ** 2 - perPeriod.mean);
    // The lead time may be what spreads demand wider than its mean: with less of it, POISSON is the nearest.
    const family = dist === 'NEGBIN' && !(excess > 0) ? 'POISSON' : dist;
    return { dist: family, lead: { mean: share * lead.mean, sd: Math.sqrt(share) * lead.sd } } as const;
  };
  const share = metUnderReview(perPeriod.mean * reviewPeriod, (tried) => {
    const covered = demandAfter(thinned(tried), perPeriod)(reviewPeriod);
    return position.average(covered.loss, covered.secondLoss);
  });
  return { ...serviceLevel({ ...input, ...thinned(share), lost: false }), fill: share, backorders: null };
}

function demandPerPeriod({ perPeriod, reviewPeriod }: ServiceLevelInput): PerPeriod {
  if (reviewPeriod === 0) return perPeriod ?? { mean: 0, sd: 0 };
  if (perPeriod === null) {
    throw new Problem('wrong-type', 'demandMean and demandSd are missing: a reviewPeriod needs the demand of a period');
  }
  if (perPeriod.mean === 0) throw new Problem('cannot-tell', 'demandMean is 0: there is no demand to serve');
  return perPeriod;
}
