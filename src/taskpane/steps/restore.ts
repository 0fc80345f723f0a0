import { trustTable } from '../../tables/sheet/trustTable';
import { Busy } from '../../workbook/port';
import { readAssumptions } from '../actions/assumptionsMemory';
import type { Desk } from '../actions/desk';
import { readChoice } from '../actions/scenarioMemory';
import { openStep } from '../state/openStep';
import type { Pane, PaneState } from '../state/pane';

/** Between two tries, while a person is typing into a cell. */
const pause = 1_000;

/**
 * What this workbook holds of earlier work: the pane forgets when it is closed, the workbook does not. Nobody has asked
 * for it, so while Excel is busy with the person it says nothing and tries again. A step that was opened meanwhile gets
 * what it needs then.
 */
export async function restore(pane: Pane, closed: AbortSignal): Promise<void> {
  const { tasks, state } = pane;
  await tasks.run('Looking at the workbook', async () => {
    const found = await look(pane.desk);
    if (found !== null) state.set(found);
    else void lookAgain(pane, closed);
    return null;
  });
  openStep(pane, state.get().step);
}

async function lookAgain(pane: Pane, closed: AbortSignal): Promise<void> {
  const { desk, tasks, state } = pane;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (closed.aborted) return;
    const before = tasks.state.get();
    if (before.running !== null) continue;
    try {
      const found = await look(desk);
      // What the person has done meanwhile may be newer than what was found.
      if (found === null || tasks.state.get() !== before) continue;
      state.set(found);
      return openStep(pane, state.get().step);
    } catch (error) {
      return tasks.run('Looking at the workbook', () => Promise.reject(error as Error));
    }
  }
}

/** Null while Excel is busy. */
async function look(desk: Desk): Promise<Partial<PaneState> | null> {
  try {
    const kept = await readAssumptions(desk);
    const scenario = await readChoice(desk);
    const trust = await desk.port.readTable(trustTable);
    return { trust, ...(kept !== null && { assumptions: kept, built: true }), ...(scenario !== null && { scenario }) };
  } catch (error) {
    if (error instanceof Busy) return null;
    throw error;
  }
}
