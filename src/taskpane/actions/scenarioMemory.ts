import type { SetSetting } from '../../workbook/edit';
import type { Desk } from './desk';
import { readJson } from './readJson';
import { usualChoice, type ScenarioChoice } from '../state/scenarioChoice';

const CHOICE = 'twinsheet.scenarioChoice';

/** What was chosen for the last run of this workbook. */
export async function readChoice({ port }: Desk): Promise<ScenarioChoice | null> {
  const kept = await readJson<ScenarioChoice>(port, CHOICE);
  return kept && { ...usualChoice, ...kept };
}

export const rememberChoice = (choice: ScenarioChoice): SetSetting => ({
  kind: 'setSetting',
  key: CHOICE,
  value: JSON.stringify(choice),
});
