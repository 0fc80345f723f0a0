import { roiSheets } from '../../templates/sheetNames';
import { readTwin } from '../actions/twin';
import type { Pane } from '../state/pane';

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
