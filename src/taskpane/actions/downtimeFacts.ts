import { isoFromSerial } from '../../tables/values/serial';
import type { Known, RoiFacts } from '../../templates/facts';
import { count } from '../../engine/count';
import { enough, verdictOf } from '../../twin/evidence';
import type { AssetTwin, Twin } from '../../twin/model';
import { gradeOf, sure } from './facts';

const DAYS_A_YEAR = 365.25;
const HOURS_A_YEAR = 24 * DAYS_A_YEAR;

type DowntimeFacts = Pick<RoiFacts, 'lostHours' | 'hourContribution' | 'repairs'>;

/** What the downtime log says of the constraint and of repair jobs, as a year of it. */
export function downtimeFacts({ assets }: Twin): DowntimeFacts {
  const asset = constraintOf(assets);
  if (asset === null) {
    const missing = { missing: 'no downtime log has been imported' };
    return { lostHours: missing, hourContribution: unpriced, repairs: missing };
  }
  return { lostHours: lostHours(asset), hourContribution: hourContribution(asset), repairs: repairs(assets) };
}

/** The asset whose hours cost most; without a price, the one that stands longest. */
function constraintOf(assets: readonly AssetTwin[]): AssetTwin | null {
  const hours = ({ stops }: AssetTwin) => stops.value?.downtimeHours ?? 0;
  const weight = (asset: AssetTwin) => hours(asset) * (asset.costPerHour ?? 0);
  return [...assets].sort((a, b) => weight(b) - weight(a) || hours(b) - hours(a))[0] ?? null;
}

/** A year's hours, with the bounds of the time between failures: the number of stops is what chance decides. */
function lostHours({ asset, windowStart, windowEnd, stops, costPerHour }: AssetTwin): Known {
  const { value, verdict } = stops;
  if (verdict === 'cannot tell' || value === null) return { missing: `${asset}: ${stops.evidence}` };
  if (value.downtimeHours === null) return { missing: `the stops of ${asset} have no duration` };
  const { mtbfHours, mtbfLower, mtbfUpper } = value;
  if (mtbfHours === null || mtbfLower === null || mtbfUpper === null)
    return { missing: `${asset} did not stop unplanned` };
  const days = windowEnd - windowStart;
  const yearly = (DAYS_A_YEAR / days) * value.downtimeHours;
  const chosen = costPerHour === null ? '; taken as the constraint because it stands longest' : '';
  return {
    value: inAYear(yearly),
    lower: inAYear((yearly * mtbfHours) / mtbfUpper),
    upper: inAYear((yearly * mtbfHours) / mtbfLower),
    evidence: `${asset}: ${stops.evidence}; 90% bounds of the number of stops${chosen}`,
    grade: gradeOf(verdict),
    period: periodOf(windowStart, windowEnd),
    live: `MIN(${HOURS_A_YEAR},SUMIFS(TwinAssets[Downtime hours],TwinAssets[Asset],"${asset.replaceAll('"', '""')}")*${DAYS_A_YEAR}/${days})`,
  };
}

const inAYear = (hours: number): number => Math.min(HOURS_A_YEAR, hours);
/** The window ends with the last day of the log, which is part of it. */
const periodOf = (start: number, end: number): string => `${isoFromSerial(start)} to ${isoFromSerial(end - 1)}`;

const unpriced = { missing: 'nobody has said what an hour of the constraint makes' };
const hourContribution = ({ asset, costPerHour }: AssetTwin): Known =>
  costPerHour === null ? unpriced : { ...sure(costPerHour, `stated for ${asset} on the Twin step`, 'D'), stated: true };

/** The stops of all assets in one count: together they may be telling where no single asset is. */
function repairs(assets: readonly AssetTwin[]): Known {
  const known = assets.filter(({ stops }) => stops.value !== null);
  const events = known.reduce((sum, { stops }) => sum + stops.value!.events, 0);
  const verdict = verdictOf(events, enough.stops);
  if (known.length === 0 || verdict === 'cannot tell')
    return { missing: `${count(events, 'unplanned stop')} in the log: too few to say how many a year has` };
  const { windowStart, windowEnd } = known[0]!;
  const yearly = (events * DAYS_A_YEAR) / (windowEnd - windowStart);
  // A count of rare events has the spread of its square root (Poisson); 1.645 covers 90%.
  const spread = (1.645 * yearly) / Math.sqrt(events);
  return {
    value: yearly,
    lower: Math.max(0, yearly - spread),
    upper: yearly + spread,
    evidence: `${events} unplanned stops of ${count(known.length, 'asset')}, each taken as one job; 90% bounds of a Poisson count`,
    grade: gradeOf(verdict),
    period: periodOf(windowStart, windowEnd),
  };
}
