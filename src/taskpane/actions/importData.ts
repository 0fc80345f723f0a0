import { importFile, type ImportOptions } from '../../tables/importFile';
import type { Imported } from '../../tables/imported';
import { importEdits, mappingSetting } from '../../tables/sheet/importEdits';
import { issuesTable } from '../../tables/sheet/issuesSheet';
import { trustTable } from '../../tables/sheet/trustTable';
import type { Edit } from '../../workbook/edit';
import { Refusal, type WorkbookPort } from '../../workbook/port';
import type { Control } from '../state/task';
import { aboutEdits } from './about';
import { prepare, type Desk, type Prepared } from './desk';
import { readJson } from './readJson';
import { todayOf } from './today';

/** Reads a file with the columns that this workbook last used for its kind, unless they are chosen anew. */
export async function readFile(
  desk: Desk,
  kind: string,
  bytes: Uint8Array,
  file: string,
  choices: ImportOptions,
  { signal, progress }: Control,
): Promise<Imported> {
  const { port } = desk;
  const pace = { signal, onProgress: progress };
  const options = { today: todayOf(desk.now()), ...choices };
  if (options.mapping !== undefined) return importFile(kind, bytes, file, { ...options, ...pace });
  const mapping = await readJson<Record<string, string>>(port, mappingSetting(kind));
  if (mapping === null) return importFile(kind, bytes, file, { ...options, ...pace });
  try {
    return await importFile(kind, bytes, file, { ...options, ...pace, mapping: mapping as Record<string, string> });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // Perhaps a file with other headings than last time: it is matched anew, and refused if that was not the reason.
    return importFile(kind, bytes, file, { ...options, ...pace });
  }
}

/** The edits of an import: tables, trust, issues and log; earlier imports of other kinds stay. */
export async function prepareImport(
  desk: Desk,
  imports: readonly Imported[],
  { signal, progress }: Partial<Control> = {},
): Promise<Prepared> {
  const { port } = desk;
  const trust = await port.readTable(trustTable);
  const issues = await port.readTable(issuesTable);
  const pace = { signal, onProgress: progress };
  const laid = await importEdits(imports, { when: desk.now(), trust, issues, ...pace });
  const edits = [...(await about(port)), ...laid];
  const prepared = await prepare(desk, edits);
  if (prepared.replaces.length === 0) return prepared;
  // Trust and Issues keep their rows of other imports: only a table of data that is replaced needs a yes.
  const { replaces } = await port.preview(edits.filter((edit) => !('sheet' in edit && books.includes(edit.sheet))));
  return { edits, replaces };
}

const books = ['Trust', 'Issues'];

/** Written once; a sheet About that is there stays as it is, whoever wrote it. */
async function about(port: WorkbookPort): Promise<readonly Edit[]> {
  const there = (await port.sheets()).find(({ name }) => name.toLowerCase() === 'about');
  return there === undefined || there.empty ? aboutEdits : [];
}
