import type { Edit } from '../workbook/edit';
import type { TableCells } from '../workbook/port';
import type { ScenarioResult } from './result';
import { decisionsSheet } from './sheets/decisionsSheet';
import { RESULTS_SHEET, resultsSheet } from './sheets/resultsSheet';
import { scenariosSheet } from './sheets/scenariosSheet';

export interface ScenarioEditsOptions {
  /** ISO time in UTC. */
  readonly when: string;
  /** Excel serial day where the planner is, which dates the decision; without it the dates of its row stay blank. */
  readonly today?: number;
  /** The table of decisions as the workbook holds it (`readTable(DECISIONS_TABLE)`); its rows are kept. */
  readonly decisions?: TableCells | null;
}

/** A run on its sheets: what was assumed, what was found, a row that waits for a decision, and a line in the log. */
export function scenarioEdits(
  result: ScenarioResult,
  { when, today, decisions }: ScenarioEditsOptions,
): readonly Edit[] {
  const { scenario, decision, options, runId, outcomes } = result;
  return [
    ...scenariosSheet(result),
    ...resultsSheet(result),
    ...decisionsSheet(result, today ?? null, decisions ?? null),
    {
      kind: 'log',
      entry: {
        when,
        action: 'Scenario run',
        what: `${scenario.name}, ${outcomes.length - 1} responses, ${options.replications} futures: ${decision.sentence}`,
        seed: options.seed,
        runId,
      },
    },
    { kind: 'showSheet', sheet: RESULTS_SHEET },
  ];
}
