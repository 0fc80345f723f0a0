import { join } from 'node:path';
import { inBrowser } from './testing/inBrowser';
import { focusOn, Keyboard, standsBelow } from './testing/keyboard';
import { lookInEachTheme, picture } from './testing/look';
import { openWorkbench, type Workbench } from './testing/openWorkbench';
import { root } from './testing/root';

/** One person without a mouse, from an empty workbook to the case for finance; each test goes on where the last ended. */
inBrowser('the sample story by keyboard alone', () => {
  describe.each([320, 450])('in a pane of %s pixels', (paneWidth) => {
    let workbench: Workbench;
    let keyboard: Keyboard;
    /** Said at the end, all together: what is wrong to the eye does not stop the story. */
    const problems: string[] = [];
    beforeAll(async () => {
      workbench = await openWorkbench({ paneWidth });
      keyboard = new Keyboard(workbench.page);
      await keyboard.enterPane();
    });
    afterAll(() => workbench.close());
    const button = (name: string | RegExp) => workbench.pane.getByRole('button', { name });
    const says = (sentence: string | RegExp) => workbench.pane.getByRole('status').getByText(sentence).waitFor();
    const look = async (step: string) => {
      await picture(workbench, `${step}-page-${paneWidth}`);
      problems.push(...(await lookInEachTheme(workbench, `${step}-${paneWidth}`)));
    };

    test('an empty workbook leads to the sample story', async () => {
      await look('0-empty');
      await keyboard.choose(button('Try it with the sample story'));
      await says(/The sample story is in the workbook: 4 tables/);
      expect(await workbench.sheetNames()).toEqual(expect.arrayContaining(['Items', 'Demand', 'Receipts', 'Downtime']));
      await look('1-data');
    });

    test('a file is chosen, looked at and imported', async () => {
      const chooser = workbench.page.waitForEvent('filechooser');
      await keyboard.choose(button('Choose another file: Receipts and their lead times'), 'Space');
      await (await chooser).setFiles(join(root, 'samples', 'metals', 'receipts.csv'));
      const heading = workbench.pane.getByRole('heading', { name: /check before it is imported/ });
      await heading.waitFor();
      await focusOn(heading);
      await look('2-file');
      await keyboard.choose(button(/^Import \d+ rows$/));
      const dialog = workbench.pane.getByRole('alertdialog', { name: 'This will be replaced' });
      await keyboard.choose(dialog.getByRole('button', { name: 'Replace' }));
      await says(/^490 rows of receipts.csv are in the workbook/);
      await focusOn(button('Choose another file: Receipts and their lead times'));
    });

    test('the twin is built', async () => {
      await keyboard.choose(button('Next: build the twin'));
      await keyboard.choose(button('Build the twin'), 'Space');
      await says(/The twin knows 16 items and 4 assets/);
      await look('3-twin');
    });

    test('a scenario shows its progress, can be stopped, and then runs to its end', async () => {
      const { pane } = workbench;
      await keyboard.choose(button('Next: try a scenario'));
      await look('4-scenario');
      await keyboard.choose(pane.getByText('Assumptions of the run'));
      await keyboard.fill(pane.getByRole('textbox', { name: 'Replications' }), '10000');
      await keyboard.choose(button('Run'));
      await pane.getByRole('progressbar', { name: 'Running Port congestion' }).waitFor();
      await picture(workbench, `5-running-page-${paneWidth}`);
      await keyboard.tabTo(button('Cancel'), 'Shift+Tab');
      await keyboard.press('Enter');
      await says('Running Port congestion: stopped. Nothing was changed.');
      expect(await workbench.sheetNames()).not.toContain('Results');

      await keyboard.fill(pane.getByRole('textbox', { name: 'Replications' }), '30');
      await keyboard.choose(button('Run'));
      await says(/Port congestion is done/);
      const found = pane.getByRole('heading', { name: 'What was found' });
      await focusOn(found);
      await standsBelow(found, pane.locator('header'));
      await look('6-found');
      const dismiss = button('Dismiss');
      await keyboard.tabTo(dismiss, 'Shift+Tab');
      await keyboard.press('Enter');
      await dismiss.waitFor({ state: 'detached' });
    });

    test('the ROI sheets are written, and a second time it is asked first', async () => {
      const { pane } = workbench;
      await keyboard.choose(button('Next: what it is worth'));
      await keyboard.choose(pane.getByText(/^I1 Safety stock release/));
      await look('7-roi');
      await keyboard.choose(button('Write the ROI sheets'));
      await says(/The ROI sheets are written: start at ROI/);
      await look('8-written');
      await keyboard.choose(button('Write the ROI sheets again'));
      await pane.getByRole('alertdialog').waitFor();
      await look('9-asked');
      await keyboard.press('Escape');
      await says('Nothing was changed.');
      await focusOn(button('Write the ROI sheets again'));
    });

    test('axe has found nothing wrong, in any step and any theme', () => expect(problems).toEqual([]));
  });
});
