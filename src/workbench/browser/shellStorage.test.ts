import { inBrowser } from './testing/inBrowser';
import { openWorkbench, type Workbench } from './testing/openWorkbench';

inBrowser('what the page does for the planner beside the sheet', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  const says = (sentence: string) => workbench.page.getByText(sentence).waitFor();
  const status = (sentence: string) => workbench.page.locator('.status').getByText(sentence).waitFor();
  const importSample = () => workbench.pane.getByRole('button', { name: 'Try it with the sample story' });
  const drop = (name: string, bytes: number) =>
    workbench.page.evaluate(
      ([file, size]) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(size)], file));
        document
          .querySelector('.sheet-grid')
          ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [name, bytes] as const,
    );

  test('Ctrl+S inside the pane saves the workbook', async () => {
    await importSample().focus();
    const coming = workbench.page.waitForEvent('download');
    await workbench.page.keyboard.press('Control+s');
    expect((await coming).suggestedFilename()).toBe('Sample.xlsx');
  });

  test('a file that is dropped while another is read is not passed over in silence', async () => {
    await drop('first.xlsx', 30_000_000);
    await drop('second.xlsx', 10);
    await says('Not yet: Reading first.xlsx is not finished. Do it again when it is.');
    await workbench.page.locator('.working').waitFor({ state: 'hidden' });
  });

  test('what the add-in writes while its pane is closed is said on the page, and saved beside the page', async () => {
    await importSample().click();
    await workbench.page.getByRole('button', { name: 'Close the pane' }).click();
    await says('TwinSheet has written to the workbook. Open its pane to read what came of it.');
    await status('Saved in this browser');
    const origin = new URL(workbench.page.url()).origin;
    expect(workbench.page.workers().some((worker) => worker.url().startsWith(origin))).toBe(true);
  });

  test('a browser that keeps nothing says so at once, and a file is written without a worker, too', async () => {
    const { page, context } = workbench;
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Reflect.deleteProperty(window, 'Worker');
    });
    await page.reload();
    await says('This browser does not keep the workbook');
    await status('Not saved in this browser: The operation is insecure.');
    await importSample().focus();
    const coming = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    expect((await coming).suggestedFilename()).toBe('Sample.xlsx');
    await page.getByRole('button', { name: 'File' }).click();
    await page.getByRole('menuitem', { name: 'New' }).click();
    await page.getByRole('heading', { name: 'Book1.xlsx' }).waitFor();
  });
});
