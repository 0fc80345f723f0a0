import { trustTable } from '../../tables/sheet/trustSheet';
import { roiSheets } from '../../templates/sheetNames';
import { readChoice } from '../actions/scenarioMemory';
import { readAssumptions, readTwin } from '../actions/twin';
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

/** The twin from the tables as they stand on the sheets now, and whether there are ROI sheets. Nothing is written. */
export function readTwinAgain(pane: Pane): Promise<void> {
  return pane.tasks.run('Reading the tables', async () => {
    const { desk, state } = pane;
    const { built, twin, assumptions } = state.get();
    if (built && twin === null) state.set({ twin: await readTwin(desk, assumptions) });
    const sheets = await desk.port.sheets();
    state.set({ roiWritten: sheets.some(({ ours, name }) => ours && name === roiSheets.inputs) });
    return null;
  });
}
