import type { Frame, Page } from 'playwright-core';

/** Lays as many rows of inputs as there are formulas, and the formulas, through Office.js as a template of ours would. */
export const layFormulas = (pane: Frame, rows: number): Promise<void> =>
  pane.evaluate(
    (count) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Bench');
        const each = <T>(row: (n: number) => T[]): T[][] => Array.from({ length: count }, (_, n) => row(n + 1));
        sheet.getRange('F1').values = [[0.95]];
        sheet.getRange(`A1:C${count}`).values = each((n) => [100 + (n % 50), 20 + (n % 7), 2 + (n % 5)]);
        sheet.getRange(`D1:D${count}`).formulas = each((n) => [`=TWIN.SAFETYSTOCK($F$1,A${n},B${n},C${n})`]);
        await context.sync();
      }),
    rows,
  );

export const edit = (pane: Frame, cell: string, value: number): Promise<void> =>
  pane.evaluate(
    (given) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Bench').getRange(given.cell).values = [[given.value]];
        await context.sync();
      }),
    { cell, value },
  );

/** Waits until every formula has a number that is not the one before. */
export async function settled(page: Page, before: number | null): Promise<number> {
  const handle = await page.waitForFunction(
    (old) => {
      const results = window.workbench!.values('Bench').map((row) => row[3]);
      const last = results.at(-1);
      const all = results.length > 0 && results.every((value) => typeof value === 'number');
      return all && last !== old ? last : null;
    },
    before,
    { polling: 100, timeout: 120_000 },
  );
  return (await handle.jsonValue()) as number;
}
