import { Refusal } from '../workbook/port';
import type { Response, Scenario } from './define';
import { demandSpike } from './demandSpike';
import { doNothing } from './doNothing';
import { expedite } from './expedite';
import { portCongestion } from './portCongestion';
import { raiseSafetyStock } from './raiseSafetyStock';

/** In the order in which a reader should meet them. */
export const scenarios: readonly Scenario[] = [portCongestion, demandSpike];
/** The first one is what the others are compared with. */
export const responses: readonly Response[] = [doNothing, raiseSafetyStock, expedite];

export const scenarioNamed = (id: string): Scenario => find(scenarios, id, 'scenario');
export const responseNamed = (id: string): Response => find(responses, id, 'response');

function find<T extends { readonly id: string }>(list: readonly T[], id: string, what: string): T {
  const found = list.find((one) => one.id === id);
  if (found !== undefined) return found;
  throw new Refusal(`There is no ${what} ${id}. There are: ${list.map((one) => one.id).join(', ')}.`);
}
