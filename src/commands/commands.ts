import { createExcelPort } from '../excel/createExcelPort';
import { recalculate } from '../excel/recalculate';
import { wantStep } from '../taskpane/state/stepWanted';
import type { Frozen } from '../workbook/port';
import { command } from './command';

/** The names are those in manifest.xml and shortcuts.json; `npm run validate` compares them. */
const port = createExcelPort();
const now = () => new Date().toISOString();

const openPane = () => Office.addin.showAsTaskpane().then(() => 'The pane is open');
const explain = () => {
  wantStep('Why');
  return openPane();
};
const refresh = () => recalculate().then(() => 'Every formula was calculated anew');
const freeze = () => port.freeze(now()).then(sayFrozen('turned into values; the sheet Frozen keeps them'));
const unfreeze = () => port.unfreeze(now()).then(sayFrozen('put back'));

Office.actions.associate('openPane', command('Open pane', openPane));
Office.actions.associate('explainCell', command('Explain this cell', explain));
Office.actions.associate('refreshTwin', command('Recalculate', refresh));
Office.actions.associate('freezeFormulas', command('Freeze', freeze));
Office.actions.associate('unfreezeFormulas', command('Unfreeze', unfreeze));

function sayFrozen(done: string) {
  return ({ cells }: Frozen): string =>
    cells.length === 0 ? 'There are no =TWIN formulas to change' : `${cells.length} =TWIN formulas ${done}`;
}
