import { breathing } from '../compute/breathe';
import { hashOf } from '../compute/hash';
import type { RunOptions } from '../compute/job';
import type { Pool } from '../compute/pool';
import { here } from '../compute/runHere';
import { simulationJob } from '../compute/simulationJob';
import { Problem } from '../engine/problem';
import type { SimulationModel } from '../engine/simulation/model';
import { meanPerPeriod } from '../engine/simulation/samplers';
import { sequenceSentence } from '../engine/simulation/sequence';
import type { ItemTwin, Twin } from '../twin/model';
import { Refusal } from '../workbook/port';
import { assumptionsOf } from './assumptions';
import { CannotSimulate } from './cannotSimulate';
import { decide } from './decide';
import type { Scenario } from './define';
import { type Given, leversOf } from './levers';
import { Reading, type Try } from './reading';
import { responseNamed, responses as allResponses, scenarioNamed } from './registry';
import type { RunAssumptions, ScenarioResult } from './result';
import { dailySentence, type Simulable, simulable } from './stockPoints';

/** Part of every run id: a change of the mathematics that changes numbers changes this. */
export const version = '1';

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
 * luck. `responses` names the responses to try, by id or with levers; do nothing is always among them.
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
    notes: [sequenceSentence, dailySentence, ...unknowns(simulated.items)],
    decision: decide(
      contenders,
      (one, other) => read.costDifference(outcomes.indexOf(one), outcomes.indexOf(other)),
      assumptions.horizonDays,
    ),
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
  levers: Given,
  tries: readonly Try[],
  { seed, replications, horizonDays }: RunAssumptions,
): SimulationModel {
  const demandPerDay = points.map((point) => meanPerPeriod(point.demand));
  const scope = { items, demandPerDay, horizonDays };
  const happens = scenario.changes(levers, scope);
  return {
    seed,
    replications,
    periods: horizonDays,
    warmup: 0,
    points,
    variants: [
      { id: 'undisturbed', changes: [] },
      ...tries.map(({ response, levers: set }) => ({
        id: response.id,
        changes: [...happens, ...response.changes(set, scope)],
      })),
    ],
  };
}

/** What counts as nothing because nobody said it. */
function unknowns(items: readonly ItemTwin[]): readonly string[] {
  const missing: readonly [keyof ItemTwin, string][] = [
    ['unitCost', 'no unit cost: their stock, expedite cost and lost margin count as 0'],
    ['unitPrice', 'no unit price: their lost margin counts as 0'],
    ['holdingRate', 'no holding rate: their holding cost counts as 0'],
    ['orderCost', 'no cost of an order: their ordering cost counts as 0'],
  ];
  return [
    ...missing.flatMap(([field, says]) => {
      const count = items.filter((item) => item[field] === null).length;
      return count === 0 ? [] : [`${count} of ${items.length} items have ${says}.`];
    }),
    'When open orders will come is not known: each has a random part of its lead time still before it.',
    'A fast shipment is ordered on arrivals as they will be: a queue at the port is known as many days ahead as it takes.',
  ];
}
