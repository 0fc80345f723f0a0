import type { MeasureId } from '../../scenarios/measures';
import type { Decision, Measures, Outcome, RunAssumptions, ScenarioResult } from '../../scenarios/result';

/** The measures that the case for finance rests on. */
const needed = [
  'unitsShort',
  'unitsLost',
  'lostMargin',
  'expediteCost',
  'orderingCost',
  'holdingCost',
  'waitingCost',
] as const satisfies readonly MeasureId[];
export type NeededMeasure = (typeof needed)[number];
export type NeededMeasures = Pick<Measures, NeededMeasure>;

export interface OutcomeFacts extends Pick<Outcome, 'id' | 'name' | 'kind'> {
  readonly measures: NeededMeasures;
  readonly versusNothing: NeededMeasures | null;
  readonly becauseOfScenario: NeededMeasures | null;
}

/** What of a run the case for finance needs: a small part of the result, small enough to be kept with the workbook. */
export interface RunFacts extends Pick<ScenarioResult, 'runId' | 'asOf'> {
  readonly scenario: Pick<ScenarioResult['scenario'], 'name'>;
  readonly options: RunAssumptions;
  readonly decision: Pick<Decision, 'best' | 'sure'>;
  readonly outcomes: readonly OutcomeFacts[];
}

export const runFactsOf = ({ runId, asOf, scenario, options, decision, outcomes }: ScenarioResult): RunFacts => ({
  runId,
  asOf,
  scenario: { name: scenario.name },
  options,
  decision: { best: decision.best, sure: decision.sure },
  outcomes: outcomes.map(({ id, name, kind, measures, versusNothing, becauseOfScenario }) => ({
    id,
    name,
    kind,
    measures: neededOf(measures),
    versusNothing: versusNothing && neededOf(versusNothing),
    becauseOfScenario: becauseOfScenario && neededOf(becauseOfScenario),
  })),
});

const neededOf = (measures: Measures): NeededMeasures =>
  Object.fromEntries(needed.map((id) => [id, measures[id]])) as NeededMeasures;
