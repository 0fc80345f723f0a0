import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../sheet/xlsx/readXlsx';
import { inBrowser } from './testing/inBrowser';
import { openWorkbench, type Workbench } from './testing/openWorkbench';

inBrowser('the workbook is kept', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  const status = (says: RegExp | string) => workbench.page.locator('.status').getByText(says);
  const inMenu = async (name: string) => {
    await workbench.page.getByRole('button', { name: 'File' }).click();
    await workbench.page.getByRole('menuitem', { name }).click();
  };
  const question = () => workbench.page.getByRole('alertdialog');

  test('what the add-in writes is saved in the browser, and is there after the page is loaded again', async () => {
    await workbench.pane.getByRole('button', { name: 'Try it with the sample story' }).click();
    await workbench.pane.getByText(/The sample story is in the workbook/).waitFor();
    await status('Changed').waitFor();
    await status(/^Saved in this browser \d\d:\d\d$/).waitFor();
    const before = [await workbench.sheetNames(), await workbench.cells('Items')];
    await workbench.page.reload();
    await workbench.pane.getByText(/inventory.csv: 17 rows accepted/).waitFor();
    expect([await workbench.sheetNames(), await workbench.cells('Items')]).toEqual(before);
    await status(/^Saved in this browser/).waitFor();
  });

  test('another workbook asks first, in words that say what is lost, and nothing is lost when it may not', async () => {
    await inMenu('New');
    await question().getByText('Sample.xlsx has changes that are in no file of yours').waitFor();
    await question().getByRole('button', { name: 'Cancel' }).click();
    expect(await workbench.sheetNames()).toContain('Items');
  });

  test('a saved file holds the workbook, and is asked for no more', async () => {
    const coming = workbench.page.waitForEvent('download');
    await inMenu('Save .xlsx');
    const file = await coming;
    expect(file.suggestedFilename()).toBe('Sample.xlsx');
    const saved = join(mkdtempSync(join(tmpdir(), 'twinsheet-')), 'Sample.xlsx');
    await file.saveAs(saved);
    const book = await readXlsx(readFileSync(saved));
    expect(book.sheets().map(({ name }) => name)).toEqual(await workbench.sheetNames());
    book.dispose();
    await inMenu('New');
    await workbench.page.getByRole('heading', { name: 'Book1.xlsx' }).waitFor();
    expect(await workbench.sheetNames()).toEqual(['Sheet1']);
    await workbench.pane.getByRole('button', { name: 'Try it with the sample story' }).waitFor();
  });

  test('a dropped file never takes the place of the page', async () => {
    await workbench.page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['a,b\n1,2\n'], 'demand.csv'));
      const sheet = document.querySelector('.sheet-grid');
      const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
      if (sheet?.dispatchEvent(drop) !== false) throw new Error('the browser would open the file itself');
    });
    await workbench.page.getByText('demand.csv holds data').waitFor();
  });
});
