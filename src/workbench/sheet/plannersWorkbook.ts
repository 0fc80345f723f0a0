import { Refusal } from '../../workbook/port';
import { openXlsx, type OpenedBook } from './xlsx/readXlsx';
import { unzip } from './xlsx/zip';

/** The file of a planner's own workbook; a sentence where it is none. */
export async function plannersWorkbook(bytes: Uint8Array, name: string): Promise<OpenedBook> {
  refuseOthers(bytes, name);
  try {
    return await openXlsx(bytes, name);
  } catch (error) {
    throw notAWorkbook(name, error);
  }
}

function refuseOthers(bytes: Uint8Array, name: string): void {
  try {
    if (unzip(bytes).has('xl/workbook.xml')) return;
  } catch (error) {
    throw notAWorkbook(name, error);
  }
  throw notAWorkbook(name);
}

const notAWorkbook = (name: string, cause?: unknown): Refusal =>
  new Refusal(
    `${name} is not a workbook that can be read: open it in Excel and save it as .xlsx, without a password.`,
    {
      cause,
    },
  );
