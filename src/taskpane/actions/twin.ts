import { buildTwin } from '../../twin/build';
import type { Twin } from '../../twin/model';
import { readTables, recordsOf } from '../../twin/records';
import type { Assumptions } from '../../twin/assumptions';
import { twinEdits } from '../../twin/twinEdits';
import { Refusal } from '../../workbook/port';
import { rememberAssumptions } from './assumptionsMemory';
import { prepare, type Desk, type Prepared } from './desk';

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
  return { ...(await prepare(desk, [...edits, rememberAssumptions(assumptions)])), twin };
}
