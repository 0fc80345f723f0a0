import { buildTwin } from '../../twin/build';
import { lostSince, type Lost } from '../../twin/lost';
import type { Twin } from '../../twin/model';
import { readTables, recordsOf } from '../../twin/records';
import type { Assumptions } from '../../twin/assumptions';
import { twinEdits } from '../../twin/twinEdits';
import { Refusal } from '../../workbook/port';
import { rememberAssumptions } from './assumptionsMemory';
import { prepare, type Desk, type Prepared } from './desk';

/** The twin of the tables as they stand on the sheets. What is gone is said; where it was needed, there is no twin. */
export async function readTwin(desk: Desk, assumptions: Assumptions): Promise<Twin> {
  const data = await readTables(desk.port);
  const lost = await lostSince(desk.port, data);
  const without = lost.map(({ says }) => says);
  if (Object.keys(data).length === 0) {
    throw new Refusal(
      [...without, 'There is nothing to build a twin from: import at least one table on the Data step.'].join(' '),
    );
  }
  const twin = buildTwin({ ...recordsOf(data), without }, assumptions);
  if (saysNothing(twin, lost)) throw new Refusal([...without, 'As it is, no item can be advised on.'].join(' '));
  return twin;
}

/** Whether no item has a policy, and something that policies rest on was there once. */
const saysNothing = ({ items }: Twin, lost: readonly Lost[]): boolean =>
  lost.some(({ kind }) => kind !== 'downtime') && items.every(({ policy }) => policy.value === null);

/** The same with the edits that show it and keep its assumptions. */
export async function prepareTwin(desk: Desk, assumptions: Assumptions): Promise<Prepared & { readonly twin: Twin }> {
  const twin = await readTwin(desk, assumptions);
  const edits = twinEdits(twin, { when: desk.now() });
  return { ...(await prepare(desk, [...edits, rememberAssumptions(assumptions)])), twin };
}
