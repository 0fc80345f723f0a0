import { hashOf } from '../compute/hash';
import type { RunOptions } from '../compute/job';
import type { Pool } from '../compute/pool';
import { here } from '../compute/runHere';
import { simulationJob } from '../compute/simulationJob';
import type { Estimate } from '../engine/simulation/estimate';
import type { Simulated } from '../engine/simulation/join';
import type { SimulationModel } from '../engine/simulation/model';
import { meanPerPeriod } from '../engine/simulation/samplers';
import { sequenceSentence } from '../engine/simulation/sequence';
import type { ItemTwin, Twin } from '../twin/model';
import { Refusal } from '../workbook/port';
import { assumptionsOf } from './assumptions';
import { decide } from './decide';
import type { Response, Scenario } from './define';
import { type Given, leversOf } from './levers';
import { differs, measured, type Sight } from './measured';
import { type Economics, type Measure, type MeasureId, measures } from './measures';
import { responseNamed, responses as allResponses, scenarioNamed } from './registry';
import type { ItemOutcome, Measures, Outcome, RunAssumptions, ScenarioResult } from './result';
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
 * @throws Refusal when a name or a lever is wrong or no item can be simulated; `Cancelled` when the signal aborts
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
  if (simulated.points.length === 0) throw new Refusal(nothingToRun(simulated));

  const model = modelOf(simulated, scenario, chosen.levers, tries, assumptions);
  const run = await (options.pool ?? here).run(simulationJob, model, options);

  const read = reader(run, simulated.items, tries, assumptions);
  const outcomes = read.outcomes();
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
    items: read.items(outcomes),
    left: simulated.left,
    notes: [sequenceSentence, dailySentence, ...unknowns(simulated.items)],
    decision: decide(
      contenders,
      (one, other) => read.costDifference(outcomes.indexOf(one), outcomes.indexOf(other)),
      assumptions.horizonDays,
    ),
  };
}

interface Try {
  readonly response: Response<any>;
  readonly levers: Given;
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
  scenario: Scenario<any>,
  levers: Given,
  tries: readonly Try[],
  { seed, replications, horizonDays }: RunAssumptions,
): SimulationModel {
  const demandPerDay = points.map((point) => meanPerPeriod(point.demand));
  const scope = { items, demandPerDay, horizonDays };
  const happens = scenario.changes(levers as never, scope);
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
        changes: [...happens, ...response.changes(set as never, scope)],
      })),
    ],
  };
}

/** Everything that is read off the paths of one run. */
function reader(run: Simulated, items: readonly ItemTwin[], tries: readonly Try[], assumptions: RunAssumptions) {
  const everything = items.map((_, at) => at);
  const sight = (variant: number, points: readonly number[]): Sight => {
    const chosen = tries[variant - 1];
    const premium = chosen === undefined ? 0 : chosen.response.premium(chosen.levers as never);
    return {
      run,
      variant,
      points,
      worth: points.map((at) => worthOf(items[at]!, premium, points.length, assumptions)),
    };
  };
  const all = (of: (measure: Measure) => Estimate | null): Measures =>
    Object.fromEntries(measures.map((measure) => [measure.id, of(measure)])) as Record<MeasureId, Estimate | null>;
  const measuresOf = (variant: number, points: readonly number[]): Measures =>
    all((measure) => measured(measure, sight(variant, points)));

  const outcome = (variant: number): Outcome => {
    const chosen = tries[variant - 1];
    const described =
      chosen === undefined
        ? {
            id: 'undisturbed',
            name: 'Undisturbed',
            kind: 'undisturbed' as const,
            does: 'The scenario does not happen.',
            costs: '',
          }
        : {
            id: chosen.response.id,
            name: chosen.response.name,
            kind: 'response' as const,
            does: chosen.response.does,
            costs: chosen.response.costs,
          };
    return {
      ...described,
      levers: chosen?.levers ?? {},
      measures: measuresOf(variant, everything),
      versusNothing:
        variant === 1 ? null : all((measure) => differs(measure, sight(variant, everything), sight(1, everything))),
      stockByDay: Array.from(run.series[variant]!.stock),
    };
  };
  const totalCost = measures.find(({ id }) => id === 'totalCost')!;
  return {
    outcomes: (): readonly Outcome[] => run.model.variants.map((_, variant) => outcome(variant)),
    items: (outcomes: readonly Outcome[]): readonly ItemOutcome[] =>
      items.flatMap(({ item }, at) =>
        outcomes.map(({ id }, variant) => ({ item, outcome: id, measures: measuresOf(variant, [at]) })),
      ),
    costDifference: (one: number, other: number): Estimate =>
      differs(totalCost, sight(one, everything), sight(other, everything))!,
  };
}

const daysOfYear = 365.25;

const worthOf = (
  item: ItemTwin,
  premium: number,
  points: number,
  { horizonDays, waitingCost }: RunAssumptions,
): Economics => ({
  unitCost: item.unitCost ?? 0,
  margin: item.unitPrice === null || item.unitCost === null ? 0 : Math.max(0, item.unitPrice - item.unitCost),
  holdingPerDay: ((item.unitCost ?? 0) * (item.holdingRate ?? 0)) / daysOfYear,
  orderCost: item.orderCost ?? 0,
  premium,
  waitingPerDay: (item.unitPrice ?? item.unitCost ?? 0) * waitingCost,
  days: horizonDays,
  points,
});

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
