import type { TableKind } from '../../tables/define';
import type { ImportOptions } from '../../tables/importFile';
import { trustTable } from '../../tables/sheet/trustSheet';
import type { Grade } from '../../tables/trust/trust';
import type { TableCells } from '../../workbook/port';
import { prepareImport, readFile } from '../actions/importData';
import { readSample } from '../actions/sample';
import { write, type Pane, type Pending } from '../state/pane';

export interface TableReport {
  readonly file: string;
  readonly grade: Grade;
  readonly accepted: number;
  readonly refused: number;
  readonly why: string;
}

/** The row of one table on the Trust sheet. */
export function reportOf(trust: TableCells | null, kind: TableKind): TableReport | null {
  const at = (heading: string) => trust?.headings.indexOf(heading) ?? -1;
  const row = trust?.rows.find((cells) => cells[at('Table')] === kind.name);
  if (row === undefined) return null;
  return {
    file: String(row[at('File')]),
    grade: String(row[at('Grade')]) as Grade,
    accepted: Number(row[at('Accepted')]),
    refused: Number(row[at('Refused')]),
    why: String(row[at('Why')]),
  };
}

export const refreshTrust = async ({ desk, state }: Pane): Promise<void> =>
  state.set({ trust: await desk.port.readTable(trustTable) });

/** Reads a chosen file; it waits for the person's eye before it is written. */
export function chooseFile(pane: Pane, kind: TableKind, file: File): Promise<void> {
  return pane.tasks.run(`Reading ${file.name}`, async (control) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const imported = await readFile(pane.desk, kind.id, bytes, file.name, {}, control);
    pane.state.set({ pending: { kind: kind.id, bytes, file: file.name, options: {}, imported } });
    return `${file.name} is read: check what was found, then import it.`;
  });
}

/** Reads the same file again with other choices. */
export function readAgain(pane: Pane, pending: Pending, choices: ImportOptions): Promise<void> {
  const options = { ...pending.options, ...choices };
  return pane.tasks.run(`Reading ${pending.file}`, async (control) => {
    const imported = await readFile(pane.desk, pending.kind, pending.bytes, pending.file, options, control);
    pane.state.set({ pending: { ...pending, options, imported } });
    return `${pending.file} is read with your choice.`;
  });
}

export function importPending(pane: Pane, { imported, file }: Pending): Promise<void> {
  return pane.tasks.run(`Importing ${file}`, async (control) => {
    const done = `${imported.rows} rows of ${file} are in the workbook; ${imported.refused.length} refused rows are on the sheet Issues.`;
    const says = await write(pane, await prepareImport(pane.desk, [imported]), { yes: 'Replace', done }, control);
    if (says === null) return 'Nothing was changed.';
    pane.state.set({ pending: null, twin: null });
    await refreshTrust(pane);
    return says;
  });
}

/** First run: the sample story in one click. */
export function importSample(pane: Pane): Promise<void> {
  return pane.tasks.run('Importing the sample story', async (control) => {
    const imports = await readSample(pane.desk, control);
    const says = await write(
      pane,
      await prepareImport(pane.desk, imports),
      { yes: 'Replace', done: `The sample story is in the workbook: ${imports.length} tables. Next: build the twin.` },
      control,
    );
    await refreshTrust(pane);
    return says ?? 'Nothing was changed.';
  });
}

/** A small file with the headings that are understood at once. */
export function downloadTemplate(kind: TableKind): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([kind.sample], { type: 'text/csv' }));
  link.download = `${kind.id}-template.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
