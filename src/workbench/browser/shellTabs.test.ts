import { inBrowser } from './testing/inBrowser';
import { openWorkbench } from './testing/openWorkbench';

inBrowser('two tabs of the workbench', () => {
  test('the second says so and takes over what the first has; the first keeps nothing more', async () => {
    const workbench = await openWorkbench();
    const { page: first, context } = workbench;
    await workbench.pane.getByRole('button', { name: 'Try it with the sample story' }).click();
    await workbench.pane.getByText(/The sample story is in the workbook/).waitFor();
    const second = await context.newPage();
    await second.goto(first.url());
    const question = second.getByRole('alertdialog', { name: 'The workbook is open in another tab' });
    await question.getByRole('button', { name: 'Take over here' }).click();
    const pane = second.frameLocator('iframe[title="TwinSheet"]');
    await pane.getByText(/inventory.csv: 17 rows accepted/).waitFor();
    expect(await second.evaluate(() => window.workbench?.sheets())).toEqual(await workbench.sheetNames());
    await second.locator('.status').getByText('Saved in this browser').waitFor();
    await first.getByText('Another tab has taken this workbook over').waitFor();
    await first.locator('.status').getByText('A copy that is not saved').waitFor();

    // Nothing was changed meanwhile: it goes back without a question, and nothing contradicts it.
    await first.getByRole('button', { name: 'Take over here' }).click();
    await first.locator('.status').getByText('Saved in this browser').waitFor();
    expect(await first.getByText('Another tab has taken this workbook over').count()).toBe(0);
  });

  test('a copy beside it is not kept', async () => {
    const workbench = await openWorkbench();
    const second = await workbench.context.newPage();
    await second.goto(workbench.page.url());
    const question = second.getByRole('alertdialog', { name: 'The workbook is open in another tab' });
    await question.getByRole('button', { name: 'Work on a copy' }).click();
    const pane = second.frameLocator('iframe[title="TwinSheet"]');
    await pane.getByRole('button', { name: 'Try it with the sample story' }).click();
    await pane.getByText(/The sample story is in the workbook/).waitFor();
    await second.locator('.status').getByText('A copy that is not saved').waitFor();
    // What was changed in the copy is in no other place: taking over asks first.
    await second.getByRole('button', { name: 'Take over here' }).click();
    const keep = second.getByRole('alertdialog', { name: 'Keep what is in Sample.xlsx?' });
    await keep.getByRole('button', { name: 'Cancel' }).click();
    expect(await second.evaluate(() => window.workbench?.sheets())).toContain('Demand');
    await workbench.page.waitForTimeout(3000);
    await workbench.page.reload();
    await workbench.pane.getByRole('button', { name: 'Try it with the sample story' }).waitFor();
    expect(await workbench.sheetNames()).toEqual(['Stock plan']);
  });
});
