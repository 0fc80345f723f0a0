import { demandProfile, type DemandProfile } from '../engine/demand/demandProfile';
import { strongSeason } from '../engine/demand/seasonalStrength';
import { simpleSmoothing } from '../engine/forecast/simpleSmoothing';
import { count } from '../engine/count';
import { cannotTell, enough, verdictOf, worst } from './evidence';
import type { Finding } from './finding';
import { fittingFamily } from './fittingFamily';
import { gapsIn } from './gaps';
import type { DemandBehaviour, DemandPeriod, History } from './model';
import { materialTrend } from './trend';

/** Periods of a year; a week of days. */
const seasons = { day: 7, week: 52, month: 12 } as const;
/** With fewer, chance alone looks like a season. */
const WHOLE_SEASONS = 3;

/**
 * How an item is wanted. Smooth and erratic demand: the level of simple smoothing, with the standard deviation of its
 * one-step errors, because a plan is wrong by the error of its forecast, not by the spread of the past. Intermittent
 * and lumpy demand: mean and standard deviation over the whole history. Neither follows a season or a trend at once:
 * where there is one it is said, and the finding is thin.
 */
export function demandBehaviour(history: History, period: DemandPeriod): Finding<DemandBehaviour> {
  const { quantities } = history;
  const known = quantities.filter((q) => q !== null);
  const gaps = gapsIn(history, period);
  const evidence = `${count(known.length, period.name)}${gaps.missing > 0 ? `, ${gaps.missing} missing` : ''}`;
  if (known.length < enough.demandPeriods.thin)
    return cannotTell(`${evidence}: fewer than ${enough.demandPeriods.thin}`);
  if (gaps.verdict === 'cannot tell') return cannotTell(`${evidence}: ${gaps.says}`);

  const whole = gaps.missing === 0 && known.length >= WHOLE_SEASONS * seasons[period.name];
  const profile = demandProfile({ history: known, season: whole ? seasons[period.name] : 1 });
  const { demandClass, family } = profile;
  if (demandClass === 'No demand')
    return {
      value: { demandClass, mean: 0, sd: 0, family },
      verdict: 'thin',
      evidence: `${evidence}, none with demand`,
    };

  const occasions = known.filter((q) => q > 0).length;
  const steady = demandClass === 'Smooth' || demandClass === 'Erratic';
  const records = steady ? evidence : `${evidence}, wanted in ${occasions}`;
  const verdict = worst(
    verdictOf(known.length, enough.demandPeriods),
    verdictOf(occasions, enough.demandOccasions),
    gaps.verdict,
  );
  if (verdict === 'cannot tell') return cannotTell(`${evidence}, wanted in ${occasions}`);
  const level = steady ? simpleSmoothing(Float64Array.from(quantities, (q) => q ?? NaN)) : null;
  const mean = Math.max(0, level?.level ?? profile.mean);
  const sd = level?.errorSd ?? profile.sd ?? 0;
  const behind = notFollowed(profile, known, period);
  return {
    value: { demandClass, mean, sd, family: fittingFamily(family, mean, sd) },
    verdict: behind === '' ? verdict : worst(verdict, 'thin'),
    evidence: records + behind,
  };
}

/** What moves this demand and a level does not follow; empty when nothing does. */
function notFollowed(profile: DemandProfile, known: readonly number[], period: DemandPeriod): string {
  const steady = profile.demandClass === 'Smooth' || profile.demandClass === 'Erratic';
  const season =
    steady && (profile.seasonalStrength ?? 0) >= strongSeason
      ? '; a strong season, which the level does not follow'
      : '';
  const trend = materialTrend(known);
  if (trend === null) return season;
  const way = trend.to > trend.from ? 'rising' : 'falling';
  const late = steady ? 'level follows late' : 'mean does not follow';
  return `${season}; ${way} from ${shown(trend.from)} to ${shown(trend.to)} a ${period.name}, which the ${late}`;
}

const shown = (quantity: number): string =>
  Math.max(0, quantity).toLocaleString('en-US', { maximumSignificantDigits: 3 });
