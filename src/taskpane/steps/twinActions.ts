import { readLastRun } from '../actions/lastRun';
import { prepareTwin } from '../actions/twin';
import { write, type Pane } from '../state/pane';
import { knows } from './twinSummary';

export function buildFromTables(pane: Pane): Promise<void> {
  return pane.tasks.run('Building the twin', async (control) => {
    const prepared = await prepareTwin(pane.desk, pane.state.get().assumptions);
    const { without = [] } = prepared.twin;
    const wording = {
      yes: without.length > 0 ? 'Build it without' : 'Replace',
      ...(without.length > 0 && { title: 'Not all that was imported is there', changes: without }),
      done: [knows(prepared.twin), ...without].join(' '),
    };
    const says = await write(pane, prepared, wording, control);
    if (says === null) return 'Nothing was changed.';
    const { twin } = prepared;
    pane.state.set({ twin, built: true, ran: null, lastRun: await readLastRun(pane.desk, twin) });
    return says;
  });
}
