import type { Outcome, ScenarioResult } from '../../scenarios/result';
import { isoFromSerial } from '../../tables/values/serial';
import type { Known, RoiFacts } from '../../templates/facts';
import type { AssetTwin, Twin } from '../../twin/model';
import { TWIN_TABLE } from '../../twin/sheets/twinSheet';
import { gradeOf, sure } from './facts';
import { stockFacts } from './stockFacts';

const DAYS_A_YEAR = 365.25;

/** What the twin and a run know of the benefit lines; what they do not know says why, and is left to a person. */
export function roiFacts(twin: Twin, result: ScenarioResult | null): RoiFacts {
  const asset = constraintOf(twin);
  return {
    scenario: result?.scenario.name ?? 'no scenario has been run',
    asOf: twin.asOf,
    period: asset === null ? '' : `${isoFromSerial(asset.windowStart)} to ${isoFromSerial(asset.windowEnd)}`,
    lostHours: asset === null ? { missing: 'no downtime log has been imported' } : lostHours(asset),
    lostHoursAfter: { missing: 'no plan for the constraint has been tried: state the hours that it should leave' },
    hourContribution: hourContribution(asset),
    repairs: repairs(twin),
    repairsAfter: { missing: 'no maintenance plan has been tried: state the jobs that it should leave' },
    repairCost: { missing: 'the tables hold no repair costs' },
    ...stockFacts(twin),
    carryingRate: { missing: 'the tables do not say how much of the holding rate is capital, which must be left out' },
    ...shortage(result),
    itemColumns: itemColumns(twin),
  };
}

/** The asset whose hours cost most; without a price, the one that stands longest. */
function constraintOf({ assets }: Twin): AssetTwin | null {
  const weight = ({ stops, costPerHour }: AssetTwin) => (stops.value?.downtimeHours ?? 0) * (costPerHour ?? 0);
  const hours = ({ stops }: AssetTwin) => stops.value?.downtimeHours ?? 0;
  return [...assets].sort((a, b) => weight(b) - weight(a) || hours(b) - hours(a))[0] ?? null;
}

/** A year's hours, with the bounds of the time between failures: the number of stops is what chance decides. */
function lostHours({ asset, windowStart, windowEnd, stops }: AssetTwin): Known {
  const { value, verdict } = stops;
  if (value === null || value.downtimeHours === null) return { missing: `the stops of ${asset} have no duration` };
  const yearly = (DAYS_A_YEAR / (windowEnd - windowStart)) * value.downtimeHours;
  const { mtbfHours, mtbfLower, mtbfUpper } = value;
  if (mtbfHours === null || mtbfLower === null || mtbfUpper === null)
    return { missing: `${asset} did not stop unplanned` };
  return {
    value: yearly,
    lower: (yearly * mtbfHours) / mtbfUpper,
    upper: (yearly * mtbfHours) / mtbfLower,
    evidence: `${asset}: ${stops.evidence}; 90% bounds of the number of stops`,
    grade: gradeOf(verdict),
    live: `SUMIFS(TwinAssets[Downtime hours],TwinAssets[Asset],"${asset.replaceAll('"', '""')}")*${DAYS_A_YEAR}/${windowEnd - windowStart}`,
  };
}

function hourContribution(asset: AssetTwin | null): Known {
  if (asset === null || asset.costPerHour === null)
    return { missing: 'nobody has said what an hour of the constraint makes' };
  return sure(asset.costPerHour, `stated for ${asset.asset} on the Twin step`, 'D');
}

function repairs({ assets }: Twin): Known {
  const known = assets.filter(({ stops }) => stops.value !== null);
  if (known.length === 0) return { missing: 'no downtime log has been imported' };
  const { windowStart, windowEnd } = known[0]!;
  const events = known.reduce((sum, { stops }) => sum + stops.value!.events, 0);
  const yearly = (events * DAYS_A_YEAR) / (windowEnd - windowStart);
  // A count of rare events has the spread of its square root (Poisson); 1.645 covers 90%.
  const spread = events === 0 ? 0 : (1.645 * yearly) / Math.sqrt(events);
  const evidence = `${events} unplanned stops of ${known.length} assets; 90% bounds of a Poisson count`;
  return { value: yearly, lower: Math.max(0, yearly - spread), upper: yearly + spread, evidence, grade: 'B' };
}

type Shortage = Pick<RoiFacts, 'unitsShort' | 'unitsShortAfter' | 'unitMargin'>;

/**
 * One such disturbance a year: units short over the horizon without and with the best response. Both meet the same
 * chance, so the interval is that of their difference, future by future, and is put on the response.
 */
function shortage(result: ScenarioResult | null): Shortage {
  const missing = { missing: 'no scenario has been run' };
  if (result === null) return { unitsShort: missing, unitsShortAfter: missing, unitMargin: missing };
  const tried = result.outcomes.filter(({ kind }) => kind === 'response');
  const nothing = tried.find(({ id }) => id === 'doNothing');
  const short = nothing?.measures.unitsShort ?? null;
  if (nothing === undefined || short === null)
    return { unitsShort: missing, unitsShortAfter: missing, unitMargin: missing };
  const { replications, horizonDays } = result.options;
  const evidence = `${replications} futures of ${horizonDays} days; ${result.scenario.name} once a year`;
  return {
    unitsShort: sure(short.mean, `${nothing.name}: mean of ${evidence}`, 'C'),
    unitsShortAfter: withResponse(
      tried.find(({ id }) => id === result.decision.best),
      short.mean,
      evidence,
    ),
    unitMargin: unitMargin(nothing),
  };
}

function withResponse(best: Outcome | undefined, before: number, evidence: string): Known {
  const saved = best?.versusNothing?.unitsShort ?? null;
  if (best === undefined || saved === null)
    return { missing: 'the run advises to do nothing: there is no response to value' };
  const after = (difference: number) => Math.max(0, before + difference);
  return {
    value: after(saved.mean),
    lower: after(saved.p5),
    upper: after(saved.p95),
    evidence: `${best.name}: ${evidence}; 5% and 95% of the paired differences`,
    grade: 'C',
  };
}

function unitMargin(outcome: Outcome | undefined): Known {
  const lost = outcome?.measures.unitsLost?.mean ?? 0;
  const margin = outcome?.measures.lostMargin?.mean ?? 0;
  if (!(lost > 0) || !(margin > 0)) return { missing: 'no units were lost in the run, or prices are not known' };
  return sure(margin / lost, 'price less cost, weighted by the units that the run lost', 'C');
}

function itemColumns({ items, demandPeriod }: Twin): RoiFacts['itemColumns'] {
  if (items.length === 0) return null;
  const column = (heading: string) => `${TWIN_TABLE}[${heading}]`;
  return {
    serviceLevel: column('Service target'),
    demandMean: column('Mean demand'),
    demandSd: column('Demand sd'),
    leadTime: `${column('Lead time days')}/${demandPeriod.days}`,
    leadTimeSd: `${column('Lead time sd')}/${demandPeriod.days}`,
    dist: column('Distribution'),
  };
}
