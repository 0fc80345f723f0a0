import { refusalOf } from './refusalOf';
import { Requests } from './requests';

/** One `Excel.run`: waits while a cell is being edited, and says host errors in sentences. */
export async function runExcel<T>(
  work: (requests: Requests) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...options }, (context) => work(new Requests(context)));
  } catch (error) {
    throw refusalOf(error) ?? error;
  }
}
