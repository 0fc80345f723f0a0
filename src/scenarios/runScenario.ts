import { breathing } from '../compute/breathe';
import { hashOf } from '../compute/hash';
import type { RunOptions } from '../compute/job';
import type { Pool } from '../compute/pool';
import { here } from '../compute/runHere';
import { simulationJob } from '../compute/simulationJob';
import { Problem } from '../engine/problem';
import type { Change } from '../engine/simulation/change';
import type { SimulationModel } from '../engine/simulation/model';
import { meanPerPeriod } from '../engine/simulation/samplers';
import type { Twin } from '../twin/model';
import { Refusal } from '../workbook/port';
import { assumptionsOf } from './assumptions';
import { CannotSimulate } from './cannotSimulate';
import { decide } from './decide';
import type { Scenario } from './define';
import { futuresOf } from './futures';
import { type Given, type LeverValues, leversOf } from './levers';
import { notesOf } from './notes';
import { Reading, type Try } from './reading';
import { responseNamed, responses as allResponses, scenarioNamed } from './registry';
import type { RunAssumptions, ScenarioResult } from './result';
import { shortageUncosted } from './shortageCost';
import { type Simulable, simulable } from './stockPoints';
import { refuseUntouched } from './touches';

/** Part of every run id: a change of the mathematics that changes numbers changes this. */
const version = '2';

export interface ChosenResponse {
  readonly id: string;
  readonly levers?: Given;
}
export interface ScenarioOptions extends RunOptions, Partial<RunAssumptions> {
  /** Where the replications run; on this thread in slices when it is left out. */
  readonly pool?: Pool;
}

/**
 * Simulates what a scenario does to the twin and what each response makes of it, from today's stock, all on the same
 * luck, and what each response does without the scenario. `responses` names the responses to try, by id or with levers; do nothing is always among them.
 *
 * @throws Refusal when a name or a lever is wrong, CannotSimulate when no item can be simulated; `Cancelled` when the signal aborts
 */
export async function runScenario(
  twin: Twin,
  scenarioId: string,
  levers: Given = {},
  responses: readonly (string | ChosenResponse)[] = allResponses.map(({ id }) => id),
  options: ScenarioOptions = {},
): Promise<ScenarioResult> {
  const scenario = scenarioNamed(scenarioId);
  const chosen = {
    id: scenario.id,
    name: scenario.name,
    asks: scenario.asks,
    levers: leversOf(scenario.levers, levers),
  };
  const tries = triesOf(responses);
  const assumptions = assumptionsOf(options);
  refuseUntouched(scenario, chosen.levers, assumptions.horizonDays);
  for (const { response, levers: set } of tries) refuseUntouched(response, set, assumptions.horizonDays);
  const simulated = simulable(twin, assumptions.waits);
  if (simulated.points.length === 0) throw new CannotSimulate(nothingToRun(simulated));

  const model = modelOf(simulated, scenario, chosen.levers, tries, assumptions);
  const run = await (options.pool ?? here).run(simulationJob, model, options).catch((thrown: unknown) => {
    throw thrown instanceof Problem ? new CannotSimulate(`This cannot be simulated: ${thrown.message}.`) : thrown;
  });

  const read = new Reading(run, simulated.items, tries, assumptions, breathing(options.signal));
  const outcomes = await read.outcomes();
  const contenders = tries.map(({ response }, at) => ({ response, outcome: outcomes[at + 1]! }));
  return {
    runId: hashOf([version, twin, chosen, tries.map(({ response, levers: set }) => [response.id, set]), assumptions]),
    scenario: chosen,
    loop: {
      decides: scenario.decides,
      owner: scenario.owner,
      cadence: scenario.cadence,
      reviewDays: scenario.reviewDays,
    },
    options: assumptions,
    asOf: twin.asOf,
    version,
    outcomes,
    items: await read.itemOutcomes(outcomes),
    left: simulated.left,
    stockIn: simulated.stockIn,
    notes: notesOf(simulated.items, assumptions),
    decision: decide(contenders, {
      costs: (one, other) => read.costs(contenders.indexOf(one), contenders.indexOf(other)),
      scenario: scenario.name,
      horizonDays: assumptions.horizonDays,
      uncosted: shortageUncosted(outcomes, simulated.items, assumptions),
    }),
  };
}

/** Do nothing first, then the others as asked, each once. */
function triesOf(responses: readonly (string | ChosenResponse)[]): readonly Try[] {
  const asked = responses.map((one) => (typeof one === 'string' ? { id: one } : one));
  const nothing = allResponses[0]!.id;
  const all: readonly ChosenResponse[] = [{ id: nothing }, ...asked.filter(({ id }) => id !== nothing)];
  const twice = all.find(({ id }, at) => all.findIndex((one) => one.id === id) !== at);
  if (twice !== undefined)
    throw new Refusal(`The response ${twice.id} was asked for twice; give it one set of levers.`);
  return all.map(({ id, levers }) => {
    const response = responseNamed(id);
    return { response, levers: leversOf(response.levers, levers ?? {}) };
  });
}

const nothingToRun = ({ left }: Simulable): string => {
  const first = left[0];
  return first === undefined
    ? 'There is no item to simulate: import items and their demand first.'
    : `None of the ${left.length} items can be simulated; ${first.item}, for one: ${first.why}.`;
};

function modelOf(
  { items, points }: Simulable,
  scenario: Scenario,
  levers: LeverValues,
  tries: readonly Try[],
  { seed, replications, horizonDays }: RunAssumptions,
): SimulationModel {
  const demandPerDay = points.map((point) => meanPerPeriod(point.demand));
  const scope = { items, demandPerDay, horizonDays };
  const happens = scenario.changes(levers, scope);
  const touched = touchedBy(happens, points.length);
  return {
    seed,
    replications,
    periods: horizonDays,
    warmup: 0,
    points,
    variants: futuresOf({ id: 'undisturbed', changes: [] }, tries.length, (at, disturbed) => {
      const { response, levers: set } = tries[at]!;
      const done = response.changes(set, { ...scope, touched });
      return { id: response.id, changes: disturbed ? [...happens, ...done] : done };
    }),
  };
}

/** The points that some change names, in order; a change that names none is for all of them. */
function touchedBy(changes: readonly Change[], points: number): readonly number[] {
  const all = Array.from({ length: points }, (_, at) => at);
  const named = new Set(changes.flatMap((change) => change.points ?? all));
  return all.filter((point) => named.has(point));
}
