import type { Family } from '../numeric/distribution';
import { mean, standardDeviation } from '../numeric/moments';
import { outlierCount } from './outlierCount';
import { seasonalStrength } from './seasonalStrength';
import { trendStatistic } from './trendStatistic';

export type DemandClass = 'Smooth' | 'Erratic' | 'Intermittent' | 'Lumpy' | 'No demand' | 'Too little data';
export type AdvisedMethod = 'NAIVE' | 'SES' | 'DAMPED' | 'HW' | 'SBA' | 'TSB';

export interface DemandProfile {
  readonly n: number;
  readonly mean: number;
  /** Sample standard deviation; null for one period. */
  readonly sd: number | null;
  /** Standard deviation over mean. */
  readonly cv: number | null;
  readonly zeroShare: number;
  /** Average demand interval in periods, the first interval included. */
  readonly adi: number | null;
  /** Squared coefficient of variation of the sizes that are not zero. */
  readonly cv2: number | null;
  readonly demandClass: DemandClass;
  readonly trendT: number | null;
  readonly seasonalStrength: number | null;
  readonly outliers: number;
  readonly method: AdvisedMethod;
  readonly family: Family;
}

/** The cut-offs of Syntetos, Boylan and Croston (2005), "On the categorization of demand patterns", JORS 56. */
const longInterval = 1.32;
const variedSize = 0.49;
/** Seasonal from here on: the rule by which R's nsdiffs takes a seasonal difference (FPP3, section 9.1). */
export const strongSeason = 0.64;
/** Beyond any doubt at 5%, for all but the shortest histories. */
const strongTrend = 2;

/**
 * What a history of demand is like, and what to forecast and stock it with.
 *
 * Sizes are the periods with demand; the class follows the interval between them and their variation. Outliers are
 * sizes beyond median +- 3 robust standard deviations. Advice on the method: intermittent and lumpy demand SBA, or
 * TSB when the last demand is older than three intervals; else HW, DAMPED or SES by season and trend.
 * Source: Syntetos, Boylan and Croston 2005; Hyndman and Athanasopoulos 2021, FPP3, chapter 4.
 *
 * @param history demand by period, oldest first, without gaps
 * @param season periods in a season; 1 for none
 */
export function demandProfile({ history, season }: { history: readonly number[]; season: number }): DemandProfile {
  const n = history.length;
  const sizes = history.filter((quantity) => quantity !== 0);
  const average = mean(history);
  const sd = n > 1 ? standardDeviation(history) : null;
  const cv = sd !== null && average !== 0 ? sd / average : null;
  const adi = sizes.length > 0 ? (lastDemand(history) + 1) / sizes.length : null;
  const cv2 = sizes.length > 1 && mean(sizes) !== 0 ? (standardDeviation(sizes) / mean(sizes)) ** 2 : null;
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
  };
  return { ...facts, method: advisedMethod(history, facts), family: advisedFamily(history, facts) };
}

const lastDemand = (history: readonly number[]): number =>
  history.reduce((last, quantity, t) => (quantity !== 0 ? t : last), -1);

function demandClassOf(sizes: number, adi: number | null, cv2: number | null): DemandClass {
  if (sizes === 0) return 'No demand';
  if (adi === null || cv2 === null) return 'Too little data';
  if (adi < longInterval) return cv2 < variedSize ? 'Smooth' : 'Erratic';
  return cv2 < variedSize ? 'Intermittent' : 'Lumpy';
}

type Facts = Omit<DemandProfile, 'method' | 'family'>;

function advisedMethod(history: readonly number[], facts: Facts): AdvisedMethod {
  switch (facts.demandClass) {
    case 'No demand':
    case 'Too little data':
      return 'NAIVE';
    case 'Intermittent':
    case 'Lumpy':
      return facts.n - 1 - lastDemand(history) > 3 * (facts.adi ?? 1) ? 'TSB' : 'SBA';
    default:
      if ((facts.seasonalStrength ?? 0) >= strongSeason) return 'HW';
      return Math.abs(facts.trendT ?? 0) > strongTrend ? 'DAMPED' : 'SES';
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
