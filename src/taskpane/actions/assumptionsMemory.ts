import { usualAssumptions, type Assumptions } from '../../twin/assumptions';
import type { SetSetting } from '../../workbook/edit';
import type { Desk } from './desk';
import { readJson } from './readJson';

const ASSUMPTIONS = 'twinsheet.assumptions';

/** The assumptions that this workbook was last built with; null when no twin was built in it. */
export async function readAssumptions({ port }: Desk): Promise<Assumptions | null> {
  const kept = await readJson<Assumptions>(port, ASSUMPTIONS);
  return kept && { ...usualAssumptions, ...kept };
}

export const rememberAssumptions = (assumptions: Assumptions): SetSetting => ({
  kind: 'setSetting',
  key: ASSUMPTIONS,
  value: JSON.stringify(assumptions),
});
