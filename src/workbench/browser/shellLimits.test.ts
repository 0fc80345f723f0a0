import { inBrowser } from './testing/inBrowser';
import { problemsOfPage } from './testing/axe';
import { openWorkbench, type Workbench } from './testing/openWorkbench';

inBrowser('limits that a developer switches on', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
    await workbench.page.getByRole('button', { name: 'Developer' }).click();
  });
  const importSample = () => workbench.pane.getByRole('button', { name: 'Try it with the sample story' }).click();
  const drawer = () => workbench.page.getByRole('region', { name: 'Limits and faults' });
  const paneSays = (sentence: RegExp) => workbench.pane.getByText(sentence).first().waitFor();

  test('cell-edit mode: the pane says what to do, and nothing was written', async () => {
    await drawer().getByRole('switch', { name: 'Cell-edit mode' }).check();
    await workbench.page.locator('.status').getByText('cell-edit mode').waitFor();
    await importSample();
    await paneSays(/Excel is waiting for a cell to be finished/u);
    expect(await workbench.sheetNames()).toEqual(['Stock plan']);
    await drawer().getByRole('switch', { name: 'Cell-edit mode' }).uncheck();
  });

  test('a refused request fails once, with a sentence, and the switch goes back by itself', async () => {
    const next = drawer().getByRole('combobox', { name: 'Next request fails with' });
    await next.selectOption('AccessDenied');
    await importSample();
    await paneSays(/The workbook or the sheet is protected/u);
    await workbench.page.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('#drawer select')?.selectedOptions[0]?.text === 'nothing',
    );
    expect(await workbench.sheetNames()).toEqual(['Stock plan']);
  });

  test('a slow host is said in the status line, and the pane waits for it', async () => {
    await drawer().getByRole('combobox', { name: 'Host answers' }).selectOption('300');
    await workbench.page.locator('.status').getByText('host 300 ms late').waitFor();
    await importSample();
    await paneSays(/The sample story is in the workbook/u);
    await drawer().getByRole('combobox', { name: 'Host answers' }).selectOption('0');
  });

  test('the page around the grid is without violations for axe', async () => {
    expect(await problemsOfPage(workbench.page.mainFrame())).toEqual([]);
  });
});
