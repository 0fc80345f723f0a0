import type { Fields } from '../../fields/field';
import type { Given } from '../../scenarios/levers';
import { responses, scenarioNamed, scenarios } from '../../scenarios/registry';
import type { ScenarioRequest } from '../actions/scenario';
import type { Loop, ScenarioChoice } from '../state/scenarioChoice';

/** The first response is what the others are compared with; it always runs. */
export const [nothing, ...others] = responses;

export const chosenScenario = ({ scenario }: ScenarioChoice) =>
  scenarios.find(({ id }) => id === scenario) ?? scenarioNamed(scenarios[0]?.id ?? '');

/** Who decides and how often, as the person has it or else as the scenario proposes. */
export function loopOf(choice: ScenarioChoice): Loop {
  const { id, decides, owner, cadence, reviewDays } = chosenScenario(choice);
  return { decides, owner, cadence, reviewDays, ...choice.loops[id] };
}

export function requestOf(choice: ScenarioChoice): ScenarioRequest {
  const { id, levers } = chosenScenario(choice);
  return {
    scenario: id,
    levers: known(levers, choice.levers[id]),
    responses: others
      .filter((response) => !choice.left.includes(response.id))
      .map((response) => ({ id: response.id, levers: known(response.levers, choice.responseLevers[response.id]) })),
    assumptions: choice.assumptions,
    loop: loopOf(choice),
  };
}

/** A workbook may remember levers that are no longer there. */
const known = (fields: Fields, given: Given = {}): Given =>
  Object.fromEntries(Object.entries(given).filter(([name]) => name in fields));
