import { prepareRoi } from '../actions/roi';
import { roiChanges } from '../actions/roiChanges';
import { roiSheets } from '../../templates/sheetNames';
import { write, type Pane } from '../state/pane';
import { assumptionsOf } from './roiAssumptions';

/** Writes the ROI sheets; a second time it first lists what changes on them. */
export function writeRoi(pane: Pane): Promise<void> {
  return pane.tasks.run('Working out the ROI sheets', async (control) => {
    const { twin, roi, roiWritten } = pane.state.get();
    if (twin === null) return 'Build the twin first, on the Twin step.';
    // Once the sheets are there, a person's numbers live on them.
    const assumptions = roiWritten ? {} : assumptionsOf(roi);
    const prepared = await prepareRoi(pane.desk, twin, assumptions);
    const { facts, runId, lastRun } = prepared;
    pane.state.set({ lastRun });
    const wording = {
      yes: 'Write them again',
      title: 'The ROI sheets are written again; what you typed into their inputs stays',
      changes: await roiChanges(pane.desk, facts, assumptions, runId),
      done: `The ROI sheets are written: start at ${roiSheets.cover}, fill in what is blank on ${roiSheets.inputs}.`,
    };
    const says = await write(pane, prepared, wording, control);
    if (says === null) return 'Nothing was changed.';
    pane.state.set({ roiWritten: true });
    return says;
  });
}
