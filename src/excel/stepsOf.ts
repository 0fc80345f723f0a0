import type { Edit } from '../workbook/edit';
import { addChart } from './edits/addChart';
import { addSheet } from './edits/addSheet';
import { formatCells } from './edits/formatCells';
import { highlightCells } from './edits/highlightCells';
import { putCells } from './edits/putCells';
import { putTable } from './edits/putTable';
import { restrictInput } from './edits/restrictInput';
import { setName } from './edits/setName';
import { setSetting } from './edits/setSetting';
import { setWidths } from './edits/setWidths';
import type { Ground } from './ground';
import type { Step } from './step';

type Kinds = { [K in Edit['kind']]: (edit: Extract<Edit, { kind: K }>, ground: Ground) => Step[] };

/** One file an edit. The Log is appended last (see plan), and a sheet is shown when all is done (see apply). */
const kinds: Kinds = {
  addSheet,
  putTable,
  putCells,
  formatCells,
  setWidths,
  setName,
  addChart,
  restrictInput,
  highlightCells,
  setSetting,
  log: () => [],
  showSheet: () => [],
};

export function stepsOf<K extends Edit['kind']>(edit: Extract<Edit, { kind: K }>, ground: Ground): Step[] {
  return kinds[edit.kind as K](edit, ground);
}
