import type { Ground } from './behaviour';

type Cells = readonly (readonly (string | number | boolean | null)[])[];

/** Queues the writing of values. */
export function put(sheet: Excel.Worksheet, address: string, cells: Cells): Excel.Range {
  const range = sheet.getRange(address);
  range.values = cells.map((row) => [...row]);
  return range;
}

/** Sends, and answers what stands in the cells. */
export async function seen(
  { sheet, send }: Ground,
  address: string,
  what: 'values' | 'formulas' | 'text' | 'numberFormat' | 'valueTypes' = 'values',
): Promise<unknown[][]> {
  const range = sheet.getRange(address).load(what);
  await send();
  return range[what] as unknown[][];
}

/** The code of the error that ends a request of its own; "nothing" when it succeeds. */
export async function refusal(
  ground: Ground,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string> {
  await ground.send();
  try {
    await Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(ground.home), context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return 'nothing';
}

const patience = 15_000;

/** What the cells show when no function is busy any more. */
export async function settled(ground: Ground, address: string): Promise<unknown[][]> {
  const started = performance.now();
  for (;;) {
    const cells = await seen(ground, address);
    if (!cells.some((row) => row.some((cell) => cell === '#BUSY!' || cell === '#GETTING_DATA'))) return cells;
    if (performance.now() - started > patience) throw new Error(`${address} is busy after ${patience / 1_000} s`);
    await rest(100);
  }
}

export const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export const isOnTheWeb = (): boolean => String(Office.context.platform) === 'OfficeOnline';
