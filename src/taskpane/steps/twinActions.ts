import { prepareTwin } from '../actions/twin';
import { write, type Pane } from '../state/pane';

export function buildFromTables(pane: Pane): Promise<void> {
  return pane.tasks.run('Building the twin', async (control) => {
    const prepared = await prepareTwin(pane.desk, pane.state.get().assumptions);
    const { items, assets } = prepared.twin;
    const done = `The twin knows ${items.length} items and ${assets.length} assets; they are on the sheets Twin and Assets.`;
    const says = await write(pane, prepared, { yes: 'Replace', done }, control);
    if (says === null) return 'Nothing was changed.';
    pane.state.set({ twin: prepared.twin, built: true, ran: null });
    return says;
  });
}
