import type { Estimate } from '../../engine/simulation/estimate';
import { LEVERS_TABLE } from '../../scenarios/sheets/scenariosSheet';
import { isoFromSerial } from '../../tables/values/serial';
import type { Fact, Known, Missing, RoiFacts } from '../../templates/facts';
import { sure } from './facts';
import type { NeededMeasure, NeededMeasures, OutcomeFacts, RunFacts } from './runFacts';

type ShortageFacts = Pick<RoiFacts, 'unitsShort' | 'unitsShortAfter' | 'unitMargin' | 'lostShare' | 'responseCost'>;

/** The run's own share, on the sheet that says what it assumed. */
const lostShareLive = `1-SUMIFS(${LEVERS_TABLE}[Value],${LEVERS_TABLE}[Part],"Run",${LEVERS_TABLE}[Lever],"waits")`;

/**
 * One event of the scenario: the units that go short because of it, without and with the best response, and what the
 * response costs because of it. What the response would do without the event is no part of its value. All futures meet
 * the same chance, so the interval is the 95% band of the mean of their differences, and is put on the response.
 */
export function shortageFacts(result: RunFacts | Missing): ShortageFacts {
  if ('missing' in result) return allMissing(result);
  const nothing = result.outcomes.find(({ id }) => id === 'doNothing');
  const calm = result.outcomes.find(({ kind }) => kind === 'undisturbed')?.versusNothing?.unitsShort ?? null;
  if (nothing === undefined || calm === null) return allMissing({ missing: 'the run measured no shortage' });
  const { replications, horizonDays, waits } = result.options;
  const rest = {
    evidence: `mean of ${replications} futures of ${horizonDays} days`,
    period: `${horizonDays} days from ${isoFromSerial(result.asOf)}`,
  };
  const short = Math.max(0, -calm.mean);
  const due = becauseOf(result);
  const best = result.outcomes.find(({ id }) => id === result.decision.best);
  return {
    unitsShort: {
      ...sure(short, `${nothing.name}, less what is short without ${result.scenario.name}: ${rest.evidence}`, 'C'),
      period: rest.period,
    },
    ...('missing' in due
      ? { unitsShortAfter: due, responseCost: due }
      : {
          unitsShortAfter: shortAfter(best!, due, short, rest),
          responseCost: responseCost(best!, due, rest),
        }),
    unitMargin: unitMargin('missing' in due ? null : due, nothing, rest.period),
    lostShare: { ...sure(1 - waits, `the run lets ${percent(waits)} of it wait`, 'D'), live: lostShareLive },
  };
}

function allMissing(missing: Missing): ShortageFacts {
  return {
    unitsShort: missing,
    unitsShortAfter: missing,
    unitMargin: missing,
    lostShare: missing,
    responseCost: missing,
  };
}

/** What the best response changes because of the scenario, when there is one that is told from the others. */
function becauseOf({ outcomes, decision }: RunFacts): NeededMeasures | Missing {
  if (!decision.sure) return { missing: 'the run cannot tell the responses apart' };
  const because = outcomes.find(({ id }) => id === decision.best)?.becauseOfScenario ?? null;
  return because ?? { missing: 'the run advises to do nothing: there is no response to value' };
}

type Rest = Pick<Fact, 'evidence'> & { readonly period: string };

function shortAfter({ name }: OutcomeFacts, due: NeededMeasures, before: number, { evidence, period }: Rest): Known {
  const saved = due.unitsShort;
  if (saved === null) return { missing: 'the run measured no shortage' };
  const after = (difference: number) => Math.max(0, before + difference);
  return {
    value: after(saved.mean),
    lower: after(saved.mean - saved.half),
    upper: after(saved.mean + saved.half),
    evidence: `${name}, due to the event alone: ${evidence}; 95% band of the mean difference to doing nothing`,
    grade: 'C',
    period,
  };
}

const parts = [
  ['expediteCost', 'premium'],
  ['orderingCost', 'orders'],
  ['holdingCost', 'holding'],
  ['waitingCost', 'waiting'],
] as const satisfies readonly (readonly [NeededMeasure, string])[];

/** Everything but the lost margin, which is what I3 values; half-widths are added, the cautious way. */
function responseCost({ name }: OutcomeFacts, due: NeededMeasures, { evidence, period }: Rest): Known {
  const known = parts.flatMap(([id, says]) => (due[id] === null ? [] : [{ says, of: due[id] satisfies Estimate }]));
  const value = known.reduce((sum, { of }) => sum + of.mean, 0);
  const half = known.reduce((sum, { of }) => sum + of.half, 0);
  const said = known.map(({ says, of }) => `${says} ${money(of.mean)}`).join(', ');
  return {
    value,
    lower: value - half,
    upper: value + half,
    evidence: `${name} less doing nothing, due to the event alone: ${said}; ${evidence}`,
    grade: 'C',
    period,
  };
}

/** Of the units that the response saves; of those that doing nothing loses when there is no response. */
function unitMargin(due: NeededMeasures | null, { measures }: OutcomeFacts, period: string): Known {
  const [lost, margin, says] =
    due === null
      ? [measures.unitsLost, measures.lostMargin, 'the run lost']
      : [due.unitsLost, due.lostMargin, 'the response saves'];
  const each = (margin?.mean ?? 0) / (lost?.mean ?? 0);
  if (!(each > 0) || !Number.isFinite(each))
    return { missing: 'no units were lost in the run, or prices are not known' };
  return { ...sure(each, `price less cost, weighted by the units that ${says}`, 'C'), period };
}

const money = (value: number): string => Math.round(value).toLocaleString('en-US');
const percent = (share: number): string => `${Number((100 * share).toFixed(1))}%`;
