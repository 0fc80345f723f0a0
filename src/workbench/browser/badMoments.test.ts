import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inBrowser } from './testing/inBrowser';
import { openWorkbench, type Workbench } from './testing/openWorkbench';

/** Each test goes on with the workbook of the one before. */
inBrowser('a bad moment has a clear sentence, and nothing is lost', () => {
  let workbench: Workbench;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'twinsheet-'));
    workbench = await openWorkbench();
    workbench.page.on('dialog', (dialog) => void dialog.accept());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const button = (name: string | RegExp) => workbench.pane.getByRole('button', { name });
  const says = (sentence: RegExp) =>
    workbench.pane.getByRole('status').getByText(sentence).waitFor({ timeout: 60_000 });
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const chooseDemand = (path: string) =>
    workbench.pane.locator('[data-testid$=": Demand history"]').setInputFiles(path);

  test('a file that is no workbook is named, and nothing is written', async () => {
    await chooseDemand(file('plan.xlsx', 'this is no workbook'));
    await says(/^plan.xlsx has no column for item/);
    await button('Do not import').click();
    expect(await workbench.sheetNames()).toEqual(['Stock plan']);
  });

  test('a CSV of 50 MB is read, and can be left alone', async () => {
    const line = `P-1000,2025-01-06,12345,${'x'.repeat(200)}\n`;
    const lines = line.repeat(Math.ceil((50 * 2 ** 20) / line.length));
    await chooseDemand(file('big.csv', `Item,Week,Quantity,Remark\n${lines}`));
    await says(/^big.csv is read: check what was found/);
    await button('Do not import').click();
    expect(await workbench.sheetNames()).toEqual(['Stock plan']);
  });

  test('a page that is loaded again during an import has all of a table or nothing of it', async () => {
    const rows = 100_000;
    const week = (n: number) => new Date(Date.UTC(2021, 0, 4 + 7 * (n % 250))).toISOString().slice(0, 10);
    const lines = Array.from({ length: rows }, (_, n) => `P-${Math.floor(n / 250)},${week(n)},${n % 500}`);
    await chooseDemand(file('demand.csv', `Item,Week,Quantity\n${lines.join('\n')}\n`));
    await button(/^Import \d/).click();
    await workbench.page.waitForTimeout(500);
    await workbench.page.reload();
    await workbench.pane.getByRole('heading', { name: 'TwinSheet', level: 1 }).waitFor();
    const names = await workbench.sheetNames();
    expect(names[0]).toBe('Stock plan');
    const items = names.includes('Demand')
      ? (await workbench.cells('Demand')).filter(([item]) => /^P-/.test(String(item)))
      : [];
    expect([0, rows]).toContain(items.length);
  });

  test('a pane that is closed while a scenario runs goes on, and can still be stopped', async () => {
    if (!(await workbench.sheetNames()).includes('Items')) await button('Try it with the sample story').click();
    await says(/The sample story is in the workbook/);
    await button('Next: build the twin').click();
    await button('Build the twin').click();
    await says(/The twin knows 16 items/);
    await button('Next: try a scenario').click();
    await workbench.pane.getByText('Assumptions of the run').click();
    await workbench.pane.getByRole('textbox', { name: 'Replications' }).fill('10000');
    await button('Run').click();
    await workbench.pane.getByRole('progressbar').waitFor();
    await workbench.page.getByRole('button', { name: 'Close the pane' }).click();
    await workbench.page.getByRole('button', { name: 'Open pane' }).click();
    await button('Cancel').click();
    await says(/stopped. Nothing was changed/);
    expect(await workbench.sheetNames()).not.toContain('Results');
  });

  test('after a sheet was deleted, what the twin would replace is still asked first', async () => {
    const before = await workbench.cells('Twin');
    const [, frame] = workbench.page.frames();
    await frame!.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Items').delete();
        await context.sync();
      }),
    );
    await workbench.pane.getByRole('tab', { name: 'Twin' }).click();
    await button('Build it again').click();
    const dialog = workbench.pane.getByRole('alertdialog', { name: 'Not all that was imported is there' });
    await dialog.getByRole('button', { name: 'Keep as it is' }).click();
    await says(/Nothing was changed/);
    expect(await workbench.cells('Twin')).toEqual(before);
  });
});
