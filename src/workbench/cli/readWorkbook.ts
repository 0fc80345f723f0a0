import { plannersWorkbook } from '../sheet/plannersWorkbook';
import type { OpenedBook } from '../sheet/xlsx/readXlsx';
import { readInput } from './readInput';

/** A planner's own workbook from the command line. */
export async function readWorkbook(path: string): Promise<OpenedBook> {
  const { bytes, name } = readInput(path);
  return plannersWorkbook(bytes, name);
}
