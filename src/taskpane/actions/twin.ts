import { buildTwin } from '../../twin/build';
import type { Twin } from '../../twin/model';
import { readTables, recordsOf } from '../../twin/records';
import { usualAssumptions, type Assumptions } from '../../twin/assumptions';
import { twinEdits } from '../../twin/twinEdits';
import { Refusal } from '../../workbook/port';
import { prepare, type Desk, type Prepared } from './desk';
import { readJson } from './readJson';

const ASSUMPTIONS = 'twinsheet.assumptions';

/** The twin of the tables as they stand on the sheets. */
export async function readTwin(desk: Desk, assumptions: Assumptions): Promise<Twin> {
  const data = await readTables(desk.port);
  if (Object.keys(data).length === 0) {
    throw new Refusal('There is nothing to build a twin from: import at least one table on the Data step.');
  }
  return buildTwin(recordsOf(data), assumptions);
}

/** The same with the edits that show it and keep its assumptions. */
export async function prepareTwin(desk: Desk, assumptions: Assumptions): Promise<Prepared & { readonly twin: Twin }> {
  const twin = await readTwin(desk, assumptions);
  const edits = twinEdits(twin, { when: desk.now() });
  const remember = { kind: 'setSetting', key: ASSUMPTIONS, value: JSON.stringify(assumptions) } as const;
  return { ...(await prepare(desk, [...edits, remember])), twin };
}

/** The assumptions that this workbook was last built with; null when no twin was built in it. */
export async function readAssumptions({ port }: Desk): Promise<Assumptions | null> {
  const kept = await readJson<Assumptions>(port, ASSUMPTIONS);
  return kept && { ...usualAssumptions, ...kept };
}
