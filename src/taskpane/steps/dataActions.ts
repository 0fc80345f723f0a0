import { count } from '../../engine/count';
import type { TableKind } from '../../tables/define';
import type { ImportOptions } from '../../tables/importFile';
import type { Imported } from '../../tables/imported';
import { NothingUsable } from '../../tables/nothingUsable';
import { trustTable } from '../../tables/sheet/trustTable';
import type { Grade } from '../../tables/trust/trust';
import { Refusal, type TableCells } from '../../workbook/port';
import { write, type Pane, type Pending } from '../state/pane';
import type { Control } from '../state/task';
import { importing } from './importing';

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

const refreshTrust = async ({ desk, state }: Pane): Promise<void> =>
  state.set({ trust: await desk.port.readTable(trustTable) });

/** Reads a chosen file; it waits for the person's eye before it is written. */
export async function chooseFile(pane: Pane, kind: TableKind, file: File): Promise<void> {
  const { running } = pane.tasks.state.get();
  if (running !== null)
    return pane.tasks.tell({
      kind: 'refused',
      says: `${file.name} was not read: the pane is busy (${running.what}).`,
      next: 'Drop it again when that has ended.',
    });
  return pane.tasks.run(`Reading ${file.name}`, async (control) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await read(pane, { kind: kind.id, bytes, file: file.name }, {}, control);
    return `${file.name} is read: check what was found, then import it.`;
  });
}

/** Reads the same file again with other choices. */
export function readAgain(pane: Pane, pending: Pending, choices: ImportOptions): Promise<void> {
  return pane.tasks.run(`Reading ${pending.file}`, async (control) => {
    await read(pane, pending, { ...pending.options, ...choices }, control);
    return `${pending.file} is read with your choice.`;
  });
}

/** A file whose columns are not found, or not understood, is refused in words, and waits for a person to point them out. */
async function read(
  { desk, state }: Pane,
  { kind, bytes, file }: Pick<Pending, 'kind' | 'bytes' | 'file'>,
  options: ImportOptions,
  control: Control,
): Promise<void> {
  const waiting = { kind, bytes, file, options };
  const { headingsToMap, readFile } = await importing.fetched();
  try {
    const imported = await readFile(desk, kind, bytes, file, options, control);
    state.set({ pending: { ...waiting, imported, headings: imported.detected.headings } });
  } catch (error) {
    const missing = async () => (error instanceof Refusal ? headingsToMap(kind, bytes, file, options) : null);
    const headings = error instanceof NothingUsable ? error.headings : await missing();
    if (headings !== null) state.set({ pending: { ...waiting, imported: null, headings } });
    throw error;
  }
}

export function importPending(pane: Pane, imported: Imported): Promise<void> {
  const { file } = imported;
  return pane.tasks.run(`Importing ${file}`, async (control) => {
    const { prepareImport } = await importing.fetched();
    const done = importedSays(imported);
    const says = await write(
      pane,
      await prepareImport(pane.desk, [imported], control),
      { yes: 'Replace', done },
      control,
    );
    if (says === null) return 'Nothing was changed.';
    pane.state.set({ pending: null, ...outdated });
    await refreshTrust(pane);
    return says;
  });
}

function importedSays({ rows, file, refused }: Imported): string {
  const left = `${count(refused.length, 'refused row')} ${refused.length === 1 ? 'is' : 'are'} on the sheet Issues`;
  const there = `${count(rows, 'row')} of ${file} ${rows === 1 ? 'is' : 'are'} in the workbook`;
  return `${there}; ${refused.length === 0 ? 'no row was refused' : left}.`;
}

/** First run: the sample story in one click. */
export function importSample(pane: Pane): Promise<void> {
  return pane.tasks.run('Importing the sample story', async (control) => {
    const { prepareImport, readSample } = await importing.fetched();
    const imports = await readSample(pane.desk, control);
    const done = `The sample story is in the workbook: ${imports.length} tables. Next: build the twin.`;
    const says = await write(pane, await prepareImport(pane.desk, imports, control), { yes: 'Replace', done }, control);
    if (says === null) return 'Nothing was changed.';
    pane.state.set(outdated);
    await refreshTrust(pane);
    return says;
  });
}

/** What was made of the tables as they were. */
const outdated = { twin: null, built: false, ran: null, lastRun: null } as const;

/** A small file with the headings that are understood at once. */
export function downloadTemplate(kind: TableKind): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([kind.sample], { type: 'text/csv' }));
  link.download = `${kind.id}-template.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
