import { demandProfile } from '../engine/demand/demandProfile';
import type { Family } from '../engine/numeric/distribution';
import { simpleSmoothing } from '../engine/forecast/simpleSmoothing';
import { cannotTell, count, enough, verdictOf, worst } from './evidence';
import type { Finding } from './finding';
import type { DemandBehaviour, DemandPeriod, History } from './model';

/** Periods of a year; a week of days. */
const seasons = { day: 7, week: 52, month: 12 } as const;
/** From here on R's nsdiffs takes a seasonal difference (FPP3, section 9.1); a level lags behind such a season. */
const STRONG_SEASON = 0.64;
/** With fewer, chance alone looks like a season. */
const WHOLE_SEASONS = 3;
const SEASON = '; a strong season, which the level does not follow';

/**
 * How an item is wanted. Smooth and erratic demand: the level of simple smoothing, with the standard deviation of its
 * one-step errors, because a plan is wrong by the error of its forecast, not by the spread of the past. Intermittent
 * and lumpy demand: mean and standard deviation over the whole history.
 */
export function demandBehaviour({ quantities }: History, period: DemandPeriod): Finding<DemandBehaviour> {
  const known = quantities.filter((q) => q !== null);
  const missing = quantities.length - known.length;
  const evidence = `${count(known.length, period.name)}${missing > 0 ? `, ${missing} missing` : ''}`;
  if (known.length < enough.demandPeriods.thin)
    return cannotTell(`${evidence}: fewer than ${enough.demandPeriods.thin}`);

  const season = missing === 0 && known.length >= WHOLE_SEASONS * seasons[period.name] ? seasons[period.name] : 1;
  const profile = demandProfile({ history: known, season });
  const { demandClass, family } = profile;
  if (demandClass === 'No demand')
    return { value: { demandClass, mean: 0, sd: 0, family }, verdict: 'thin', evidence: `${evidence}, all zero` };

  const occasions = known.filter((q) => q !== 0).length;
  const verdict = worst(verdictOf(known.length, enough.demandPeriods), verdictOf(occasions, enough.demandOccasions));
  if (verdict === 'cannot tell') return cannotTell(`${evidence}, wanted in ${occasions}`);
  const steady = demandClass === 'Smooth' || demandClass === 'Erratic';
  const level = steady ? simpleSmoothing(Float64Array.from(quantities, (q) => q ?? NaN)) : null;
  const seasonal = steady && (profile.seasonalStrength ?? 0) >= STRONG_SEASON;
  const mean = Math.max(0, level?.level ?? profile.mean);
  const sd = level?.errorSd ?? profile.sd ?? 0;
  return {
    value: { demandClass, mean, sd, family: possible(family, mean, sd) },
    verdict: seasonal ? worst(verdict, 'thin') : verdict,
    evidence: (steady ? evidence : `${evidence}, wanted in ${occasions}`) + (seasonal ? SEASON : ''),
  };
}

/** The family of the history, unless the level has too little spread for it: a negative binomial has more than a Poisson. */
const possible = (family: Family, mean: number, sd: number): Family =>
  family === 'NEGBIN' && sd * sd <= mean ? 'POISSON' : family;
