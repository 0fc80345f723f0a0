import type { Family } from '../numeric/distribution';
import { mean, standardDeviation } from '../numeric/moments';
import { outlierCount } from './outlierCount';
import { seasonalStrength } from './seasonalStrength';
import { trendStatistic } from './trendStatistic';

export type DemandClass = 'Smooth' | 'Erratic' | 'Intermittent' | 'Lumpy' | 'No demand' | 'Too little data';
/** What FORECAST does by AUTO; the word AUTO itself where only a trial on the end of the history can tell. */
export type AdvisedMethod = 'NAIVE' | 'MEAN' | 'SBA' | 'TSB' | 'SES' | 'COMB' | 'AUTO';

export interface DemandProfile {
  readonly n: number;
  readonly mean: number;
  /** Sample standard deviation; null for one period. */
  readonly sd: number | null;
  /** Standard deviation over the size of the mean. */
  readonly cv: number | null;
  /** Share of periods without demand. */
  readonly zeroShare: number;
  /** Average demand interval in periods, the first interval included. */
  readonly adi: number | null;
  /** Squared coefficient of variation of the sizes. */
  readonly cv2: number | null;
  readonly demandClass: DemandClass;
  readonly trendT: number | null;
  readonly seasonalStrength: number | null;
  readonly outliers: number;
  /** Periods below zero: returns and corrections. */
  readonly returns: number;
  readonly method: AdvisedMethod;
  readonly family: Family;
}

/** The cut-offs of Syntetos, Boylan and Croston (2005), "On the categorization of demand patterns", JORS 56. */
const longInterval = 1.32;
const variedSize = 0.49;
/** Demand older than this many intervals may have ended. */
export const longGap = 3;
/** Fewer periods than this let nothing be kept back for a trial. */
export const shortestTrial = 8;

/**
 * What a history of demand is like, and what to forecast and stock it with.
 *
 * Sizes are the quantities above zero; the class follows the interval between them and their variation. A return, below
 * zero, is no demand: it makes no size and ends no interval, but mean and deviation are net of it. Outliers are sizes
 * beyond median +- 3 robust standard deviations. The method is the one that FORECAST takes by AUTO.
 * Source: Syntetos, Boylan and Croston 2005; Hyndman and Athanasopoulos 2021, FPP3, chapter 4.
 *
 * @param history demand by period, oldest first, without gaps
 * @param season periods in a season; 1 for none
 */
export function demandProfile({ history, season }: { history: readonly number[]; season: number }): DemandProfile {
  const n = history.length;
  const sizes = history.filter(isDemand);
  const average = mean(history);
  const sd = n > 1 ? standardDeviation(history) : null;
  const cv = sd !== null && average !== 0 ? sd / Math.abs(average) : null;
  const adi = sizes.length > 0 ? (lastDemand(history) + 1) / sizes.length : null;
  const cv2 = sizes.length > 1 ? (standardDeviation(sizes) / mean(sizes)) ** 2 : null;
  const facts = {
    n,
    mean: average,
    sd,
    cv,
    zeroShare: (n - sizes.length) / n,
    adi,
    cv2,
    demandClass: demandClassOf(sizes.length, adi, cv2),
    trendT: trendStatistic(history),
    seasonalStrength: seasonalStrength(history, season),
    outliers: outlierCount(sizes),
    returns: history.filter((quantity) => quantity < 0).length,
  };
  return { ...facts, method: advisedMethod(history, facts), family: advisedFamily(history, facts) };
}

const isDemand = (quantity: number): boolean => quantity > 0;

const lastDemand = (history: readonly number[]): number =>
  history.reduce((last, quantity, t) => (isDemand(quantity) ? t : last), -1);

function demandClassOf(sizes: number, adi: number | null, cv2: number | null): DemandClass {
  if (sizes === 0) return 'No demand';
  if (adi === null || cv2 === null) return 'Too little data';
  if (adi < longInterval) return cv2 < variedSize ? 'Smooth' : 'Erratic';
  return cv2 < variedSize ? 'Intermittent' : 'Lumpy';
}

type Facts = Omit<DemandProfile, 'method' | 'family'>;

/** Croston's kind of method has no place for returns; the level of simple smoothing is that of net demand. */
function advisedMethod(history: readonly number[], { n, adi, demandClass, returns }: Facts): AdvisedMethod {
  if (n === 1) return 'NAIVE';
  switch (demandClass) {
    case 'No demand':
    case 'Too little data':
      return 'MEAN';
    case 'Intermittent':
    case 'Lumpy':
      if (returns > 0) return 'SES';
      return n - 1 - lastDemand(history) > longGap * (adi ?? 1) ? 'TSB' : 'SBA';
    default:
      return n < shortestTrial ? 'COMB' : 'AUTO';
  }
}

/** Whole numbers: Poisson when variance and mean agree within a tenth, negative binomial when it is more. */
function advisedFamily(history: readonly number[], { mean: average, sd, cv }: Facts): Family {
  if (sd === null || cv === null || !(average > 0)) return 'NORMAL';
  const dispersion = (sd * sd) / average;
  if (history.every((quantity) => Number.isInteger(quantity) && quantity >= 0)) {
    if (dispersion >= 0.9 && dispersion <= 1.1) return 'POISSON';
    if (dispersion > 1.1) return 'NEGBIN';
  }
  return cv > 0.5 ? 'GAMMA' : 'NORMAL';
}
