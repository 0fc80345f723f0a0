import { inBrowser } from './testing/inBrowser';
import { openWorkbench, type Workbench } from './testing/openWorkbench';

inBrowser('the ribbon of the manifest', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  const ribbonButton = (name: string) => workbench.page.getByRole('toolbar').getByRole('button', { name, exact: true });
  const pane = () => workbench.page.getByRole('complementary', { name: 'Pane of the add-in' });

  test('a command runs in the frame and completes', async () => {
    await ribbonButton('Freeze').click();
    await workbench.pane.getByText('There are no =TWIN formulas to change').waitFor();
    await workbench.page.locator('[id="TwinSheet.Freeze"][aria-busy="false"]').waitFor();
  });

  test('a closed pane is hidden and lives on: a command still completes, and a shortcut opens it again', async () => {
    await workbench.page.getByRole('button', { name: 'Close the pane' }).click();
    await pane().waitFor({ state: 'hidden' });
    await ribbonButton('Recalculate').click();
    await workbench.page.locator('[id="TwinSheet.Refresh"][aria-busy="false"]').waitFor();
    await workbench.page.keyboard.press('Control+Shift+Alt+T');
    await pane().waitFor();
    await workbench.pane.getByText('The pane is open').waitFor();
  });

  test('a shortcut is heard from inside the pane, too', async () => {
    await workbench.pane.getByRole('button', { name: 'Try it with the sample story' }).focus();
    await workbench.page.keyboard.press('Control+Shift+Alt+F');
    await workbench.pane.getByText('There are no =TWIN formulas to change').waitFor();
  });

  test('the add-in disables a button and enables it again', async () => {
    const [, frame] = workbench.page.frames();
    const request = (enabled: boolean) =>
      frame!.evaluate(
        (wanted) =>
          Office.ribbon.requestUpdate({
            tabs: [{ id: 'TwinSheet.Tab', controls: [{ id: 'TwinSheet.Freeze', enabled: wanted }] }],
          } as Office.RibbonUpdaterData),
        enabled,
      );
    await request(false);
    await workbench.page.locator('[id="TwinSheet.Freeze"][aria-disabled="true"]').waitFor();
    await request(true);
    await workbench.page.locator('[id="TwinSheet.Freeze"]:not([aria-disabled="true"])').waitFor();
  });

  test('the width of the pane is changed by keyboard, within the bounds of Excel', async () => {
    const edge = workbench.page.getByRole('separator', { name: 'Width of the pane' });
    await edge.focus();
    await workbench.page.keyboard.press('Home');
    expect((await pane().boundingBox())?.width).toBe(600);
    await workbench.page.keyboard.press('End');
    expect((await pane().boundingBox())?.width).toBe(320);
  });
});
