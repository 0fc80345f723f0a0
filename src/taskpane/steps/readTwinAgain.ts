import { roiSheets } from '../../templates/sheetNames';
import { readLastRun } from '../actions/lastRun';
import { readTwin } from '../actions/twin';
import type { Pane } from '../state/pane';

/** The twin from the tables as they stand on the sheets now, the run that the workbook holds of it, and whether there are ROI sheets. Nothing is written. */
export function readTwinAgain(pane: Pane): Promise<void> {
  return pane.tasks.run('Reading the tables', async () => {
    const { desk, state } = pane;
    const { built, assumptions } = state.get();
    const twin = state.get().twin ?? (built ? await readTwin(desk, assumptions) : null);
    state.set({ twin, lastRun: twin && (await readLastRun(desk, twin)) });
    const sheets = await desk.port.sheets();
    state.set({ roiWritten: sheets.some(({ ours, name }) => ours && name === roiSheets.inputs) });
    return null;
  });
}
