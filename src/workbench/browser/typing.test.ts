import { typed } from '../cli/testing/typed';
import { inBrowser } from './testing/inBrowser';
import { Keyboard } from './testing/keyboard';
import { picture } from './testing/look';
import { openWorkbench } from './testing/openWorkbench';

inBrowser('a formula typed into the sample workbook', () => {
  test('spills 12 numbers, the same as the command line computes', async () => {
    const workbench = await openWorkbench();
    const keyboard = new Keyboard(workbench.page);
    await keyboard.enterSheet();
    for (const key of ['ControlOrMeta+Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown'])
      await keyboard.press(key);
    await workbench.page.keyboard.type('=TWIN.SAFETYSTOCK(0.95, B2:B13, C2:C13, D2:D13)', {
      delay: 20,
    });
    await keyboard.press('Enter');

    await workbench.page.waitForFunction(() => typeof window.workbench!.values('Stock plan')[12]?.[4] === 'number');
    const rows = (await workbench.cells('Stock plan')).slice(1);
    const column = (n: number) => `{${rows.map((row) => row[n]).join(';')}}`;
    const { out } = await typed('calc', `=TWIN.SAFETYSTOCK(0.95,${column(1)},${column(2)},${column(3)})`);
    expect(rows.map((row) => String(row[4]))).toEqual(out.trim().split('\n'));
    expect(rows).toHaveLength(12);
    await picture(workbench, 'typed');

    await workbench.page.locator('.status').getByText('Saved in this browser').waitFor();
    await workbench.page.reload();
    await workbench.page.waitForFunction(() => typeof window.workbench?.values('Stock plan')[12]?.[4] === 'number');
    expect((await workbench.cells('Stock plan')).slice(1)).toEqual(rows);
  });
});
