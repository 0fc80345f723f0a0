import { Halfway } from '../workbook/port';
import type { Work } from './carryOut';
import { standing } from './ground';
import { runExcel } from './runExcel';
import { stagingSheet } from './staging';

/** Removes what an unfinished change has made: its sheets, and its tables on sheets that were there before. */
export async function takeBack(work: Work, tables: readonly string[], why: unknown): Promise<void> {
  const made = tables.filter((name) => standing(work.ground, name) === null);
  const sheets = [...work.makes, stagingSheet];
  try {
    await remove(sheets, made);
  } catch (error) {
    const parts = [...work.makes, ...made].map((name) => `"${name}"`).join(', ');
    const reason = error instanceof Error ? error.message : String(error);
    throw new Halfway(`the change stopped and could not be taken back (${reason}): delete ${parts}`, { cause: why });
  }
}

async function remove(sheetNames: readonly string[], tableNames: readonly string[]): Promise<void> {
  await runExcel(async (requests) => {
    const { workbook, runtime } = requests.context;
    runtime.enableEvents = true;
    const sheets = sheetNames.map((name) => workbook.worksheets.getItemOrNullObject(name).load('name'));
    const tables = tableNames.map((name) => workbook.tables.getItemOrNullObject(name).load('name'));
    await requests.send();
    for (const table of tables) if (!table.isNullObject) table.delete();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await requests.send();
  });
}
