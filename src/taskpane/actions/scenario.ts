import { runScenario, type ChosenResponse } from '../../scenarios/runScenario';
import type { RunAssumptions, ScenarioResult } from '../../scenarios/result';
import { DECISIONS_TABLE } from '../../scenarios/sheets/decisionsSheet';
import { scenarioEdits } from '../../scenarios/scenarioEdits';
import type { Cell } from '../../fields/field';
import type { Twin } from '../../twin/model';
import type { Control } from '../state/task';
import { prepare, type Desk, type Prepared } from './desk';
import { rememberRun } from './lastRun';
import { todayOf } from './today';

/** What a person asks: one scenario, the responses to compare, and what the run assumes. */
export interface ScenarioRequest {
  readonly scenario: string;
  readonly levers?: Readonly<Record<string, Cell>>;
  readonly responses?: readonly (string | ChosenResponse)[];
  readonly assumptions?: Partial<RunAssumptions>;
  /** Who decides and how often, where it differs from what the scenario proposes. */
  readonly loop?: Partial<ScenarioResult['loop']>;
}

export interface PreparedScenario extends Prepared {
  readonly result: ScenarioResult;
}

/** Runs a scenario in the pool; nothing is written before the person has seen what it would replace. */
export async function prepareScenario(
  desk: Desk,
  twin: Twin,
  { scenario, levers = {}, responses, assumptions = {}, loop = {} }: ScenarioRequest,
  { signal, progress }: Partial<Control> = {},
): Promise<PreparedScenario> {
  const found = await runScenario(twin, scenario, levers, responses, {
    ...assumptions,
    pool: desk.pool,
    ...(signal && { signal }),
    ...(progress && { onProgress: ({ done, total }) => progress(done, total) }),
  });
  const result = { ...found, loop: { ...found.loop, ...loop } };
  const decisions = await desk.port.readTable(DECISIONS_TABLE);
  const when = desk.now();
  const edits = scenarioEdits(result, { when, today: todayOf(when), decisions });
  return { ...(await prepare(desk, [...edits, await rememberRun(desk.port, twin, result, when)])), result };
}
