import { inBrowser } from './testing/inBrowser';
import { openWorkbench } from './testing/openWorkbench';

inBrowser('the self-test in the workbench', () => {
  test('every behaviour that the product relies on passes in a browser, and the workbook is as it was', async () => {
    const workbench = await openWorkbench();
    const before = await workbench.sheetNames();
    const address = new URL(workbench.page.url());
    address.searchParams.set('selftest', '');
    await workbench.page.goto(address.href);
    await workbench.pane.getByRole('button', { name: 'Run' }).click();
    // The line of progress counts up and ends in a sentence.
    const result = workbench.pane.getByRole('status');
    await expect(result.filter({ hasText: /^\d+ passed/ }).textContent({ timeout: 90_000 })).resolves.toMatch(
      /^1\d\d passed \(.*\); 0 failed; 0 not tried/,
    );
    expect(await workbench.sheetNames()).toEqual(before);
  });
});
