import type { Change } from '../../engine/simulation/change';
import type { Scenario } from './events';
import type { Response } from './responses';

/** What is compared: a scenario with a response, or without one. */
export interface Futures {
  readonly scenario: string;
  readonly response: string;
  readonly changes: readonly Change[];
  readonly cost: number;
  readonly costPerUnit: number;
}

const nothing = 'NONE';

/** Undisturbed first; then each scenario left alone and with each response; responses alone where nothing happens. */
export function futuresOf(scenarios: readonly Scenario[], responses: readonly Response[]): readonly Futures[] {
  const alone: Scenario = { name: nothing, changes: [] };
  const left: Response = { name: nothing, changes: [], cost: 0, costPerUnit: 0 };
  const pairs = [alone, ...scenarios].flatMap((scenario) =>
    [left, ...(scenario === alone && scenarios.length > 0 ? [] : responses)].map((response) => ({
      scenario,
      response,
    })),
  );
  return pairs.map(({ scenario, response }) => ({
    scenario: scenario.name,
    response: response.name,
    changes: [...scenario.changes, ...response.changes],
    cost: response.cost,
    costPerUnit: response.costPerUnit,
  }));
}
