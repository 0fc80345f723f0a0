import { trustTable } from '../../tables/sheet/trustTable';
import { readAssumptions } from '../actions/assumptionsMemory';
import { readChoice } from '../actions/scenarioMemory';
import type { Pane } from '../state/pane';

/** What this workbook holds of earlier work: the pane forgets when it is closed, the workbook does not. */
export function restore(pane: Pane): Promise<void> {
  return pane.tasks.run('Looking at the workbook', async () => {
    const { desk, state } = pane;
    const kept = await readAssumptions(desk);
    const scenario = await readChoice(desk);
    state.set({
      trust: await desk.port.readTable(trustTable),
      ...(kept !== null && { assumptions: kept, built: true }),
      ...(scenario !== null && { scenario }),
    });
    return null;
  });
}
