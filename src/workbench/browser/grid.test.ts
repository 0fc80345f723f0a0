import { inBrowser } from './testing/inBrowser';
import { openWorkbench, type Workbench } from './testing/openWorkbench';

/** What a person does on the sheet; each test goes on where the last ended. */
inBrowser('the sheet in a browser', () => {
  const sheet = 'Stock plan';
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench.close());

  const press = (keys: string) => workbench.page.keyboard.press(keys);
  /** From A1, by keyboard, as the cells are a picture in which no test can point. */
  const go = async (address: string) => {
    const [row, column] = where(address);
    // Two clicks on one cell in a moment would open it.
    await workbench.page.waitForTimeout(600);
    await workbench.page.locator('#univer-sheet-main-canvas_view').click({ position: { x: 80, y: 30 } });
    for (let i = 0; i < row; i += 1) await press('ArrowDown');
    for (let i = 0; i < column; i += 1) await press('ArrowRight');
  };
  const type = async (address: string, text: string) => {
    await go(address);
    await workbench.page.keyboard.type(text, { delay: 15 });
    await workbench.page.waitForTimeout(100);
    await press('Enter');
  };
  const read = async (address: string, what: 'cells' | 'formulas' = 'cells') => {
    const [row, column] = where(address);
    return (await workbench[what](sheet))[row]?.[column] ?? null;
  };
  const inExcel = (work: (context: Excel.RequestContext) => Promise<void>) =>
    workbench.page.frames()[1]!.evaluate(`Excel.run(async (context) => {
      await (${work.toString()})(context);
      await context.sync();
    })`);
  /** Waits until the cell holds it. */
  const holds = async (address: string, expected: unknown, what: 'cells' | 'formulas' = 'cells') => {
    for (let tries = 0; tries < 60 && (await read(address, what)) !== expected; tries += 1)
      await workbench.page.waitForTimeout(100);
    expect(await read(address, what)).toEqual(expected);
  };

  test.each([
    ['12.5%', 0.125],
    ['2024-03-05', 45356],
    ['$1,234.50', 1234.5],
    ["'007", '007'],
    ['=B2*2', 840],
  ])('%s is read as Excel reads it', async (text, value) => {
    await type('G2', text);
    await holds('G2', value);
  });

  test('a changed precedent, taken back and done again, takes its dependents along', async () => {
    await type('B2', '500');
    await holds('G2', 1000);
    await press('Control+z');
    await holds('G2', 840);
    await press('Control+y');
    await holds('G2', 1000);
    await press('Control+z');
    await holds('B2', 420);
  });

  test('what is no formula is refused in a sentence, and stays in the editor to be mended or given up', async () => {
    const refused = () => workbench.page.getByText('=1+ is no formula: there is nothing behind +.');
    await type('G2', '=1+');
    await refused().waitFor();
    await workbench.page.keyboard.type('2', { delay: 15 });
    await workbench.page.waitForTimeout(100);
    await press('Enter');
    await holds('G2', '=1+2', 'formulas');
    await press('Control+z');
    await holds('G2', '=B2*2', 'formulas');

    await type('G2', '=1+');
    await refused().first().waitFor();
    await press('Escape');
    await workbench.page.locator('.status').getByText('typing').waitFor({ state: 'hidden' });
    await holds('G2', '=B2*2', 'formulas');
  });

  test('a sheet that the add-in adds waits in the strip; what is typed does not go there by mistake', async () => {
    const tab = (name: string) => workbench.page.getByRole('tab', { name, exact: true });
    await inExcel(async (context) => void context.workbook.worksheets.add('Other'));
    await tab('Other').waitFor();
    await tab(sheet).and(workbench.page.locator('[aria-selected=true]')).waitFor();
    await go('G3');
    await workbench.page.keyboard.type('=B3)', { delay: 15 });
    await workbench.page.waitForTimeout(300);
    await tab('Other').click();
    await workbench.page.getByText('=B3) is no formula: a closing bracket has no opening one.').waitFor();
    await press('Escape');
    // Two presses in a moment would rename it.
    await workbench.page.waitForTimeout(500);
    await tab('Other').click();
    await tab('Other').and(workbench.page.locator('[aria-selected=true]')).waitFor();
    expect(await workbench.cells('Other')).toEqual([]);
    await inExcel(async (context) => context.workbook.worksheets.getItem('Other').delete());
    await tab('Other').waitFor({ state: 'hidden' });
  });

  test('the editor of a protected sheet does not open, and a sentence says why', async () => {
    await inExcel(async (context) => context.workbook.worksheets.getItem('Stock plan').protection.protect());
    await type('G3', '5');
    await workbench.page
      .getByText('The sheet Stock plan is protected; take the protection off to change it.')
      .waitFor();
    await inExcel(async (context) => context.workbook.worksheets.getItem('Stock plan').protection.unprotect());
    expect(await read('G3')).toBeNull();
    await type('G3', '6');
    await holds('G3', 6);
    await press('Control+z');
  });

  test('a function of the add-in is explained while typing, spills, and gives way as Excel does', async () => {
    await go('E2');
    await workbench.page.keyboard.type('=TWIN.SAF', { delay: 30 });
    await workbench.page.getByText('Units to hold above mean lead-time demand', { exact: false }).first().waitFor();
    await workbench.page.keyboard.type('ETYSTOCK(0.95, B2:B13, C2:C13, D2:D13)', { delay: 30 });
    // The editor takes what is typed a moment later.
    await workbench.page.waitForTimeout(300);
    await press('Enter');
    // z(0.95) = 1.6448536, times the deviation of a week, times the root of the weeks.
    for (const [address, sd, weeks] of [
      ['E2', 96, 6],
      ['E13', 15, 12],
    ] as const) {
      const expected = 1.6448536269514722 * sd * Math.sqrt(weeks);
      for (let tries = 0; tries < 60 && typeof (await read(address)) !== 'number'; tries += 1)
        await workbench.page.waitForTimeout(100);
      expect(await read(address)).toBeCloseTo(expected, 6);
    }
    const blocked = async () => JSON.stringify(await read('E2')) === '{"error":"#SPILL!"}';
    await type('E5', '7');
    for (let tries = 0; tries < 60 && !(await blocked()); tries += 1) await workbench.page.waitForTimeout(100);
    expect(await blocked()).toBe(true);
    expect(await read('E6')).toBeNull();
    await press('Control+z');
    for (let tries = 0; tries < 60 && (await read('E6')) === null; tries += 1) await workbench.page.waitForTimeout(100);
    expect(await read('E6')).toBeCloseTo(1.6448536269514722 * 70 * 3, 6);
  });

  test('an error says its sentence when its cell is selected', async () => {
    await type('G3', '=TWIN.SAFETYSTOCK("a", B2, C2, D2)');
    await go('G3');
    await workbench.page.getByText('G3 #VALUE! serviceLevel must be a number, not the text "a"').waitFor();
  });

  test('a copied formula refers to cells beside the new one', async () => {
    await go('G2');
    await press('Control+c');
    await go('G4');
    await press('Control+v');
    await holds('G4', '=B4*2', 'formulas');
  });

  test('a block of text is pasted as it would be typed: a decimal comma or a date of elsewhere stays text', async () => {
    await workbench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.page.evaluate(() => navigator.clipboard.writeText('1,5\t2.5\n12.05.2024\t=1+1\n'));
    await go('F15');
    await press('Control+v');
    await holds('G16', 2);
    expect((await workbench.cells(sheet)).slice(14, 16).map((row) => row.slice(5, 7))).toEqual([
      ['1,5', 2.5],
      ['12.05.2024', 2],
    ]);
    await press('Control+z');
    await holds('G16', null);
  });

  test('a deleted cell is empty, and F2 with Escape changes nothing', async () => {
    await go('G4');
    await press('Delete');
    await holds('G4', null);
    await go('G2');
    await press('F2');
    await workbench.page.keyboard.type('+1');
    await press('Escape');
    await holds('G2', '=B2*2', 'formulas');
  });

  test('there is more of the sheet behind its edge', async () => {
    await go('F1');
    for (let times = 0; times < 3; times += 1) await press('Control+ArrowDown');
    await workbench.page.keyboard.type('deep', { delay: 15 });
    await press('Enter');
    const last = async () => (await workbench.cells(sheet)).length;
    for (let tries = 0; tries < 60 && (await last()) < 1001; tries += 1) await workbench.page.waitForTimeout(100);
    // The view starts with 1,000 rows.
    expect(await last()).toBeGreaterThan(1000);
    await press('Control+z');
  });

  test('a sheet may go before Univer has had the leisure to look at its rules', async () => {
    await workbench.page.evaluate(`
      window.leisure = window.requestIdleCallback;
      window.requestIdleCallback = (work) => setTimeout(work, 400);
    `);
    await inExcel(async (context) => {
      context.workbook.worksheets.add('Brief').getRange('A1:A4').dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' },
      };
    });
    await workbench.page.waitForTimeout(200);
    await inExcel(async (context) => context.workbook.worksheets.getItem('Brief').delete());
    await workbench.page.waitForTimeout(500);
    await workbench.page.evaluate('window.requestIdleCallback = window.leisure');
    // What was thrown meanwhile is in the trap, which every test ends by looking into.
    expect(await workbench.sheetNames()).not.toContain('Brief');
  });

  test('a tab is renamed by a double click, however fast, and is there to be clicked again', async () => {
    const { page } = workbench;
    const tab = (name: string) => page.getByRole('tab', { name, exact: true });
    await page.locator('[data-u-comp=sheet-bar-append-button]').first().click();
    await tab('Sheet1').and(page.locator('[aria-selected=true]')).waitFor();
    await tab('Sheet1').dblclick();
    await page.waitForTimeout(100);
    await page.keyboard.type('Quick');
    await press('Enter');
    // After so long Univer takes a press for a drag.
    await page.waitForTimeout(700);
    expect(await workbench.sheetNames()).toEqual([sheet, 'Quick']);
    for (const name of [sheet, 'Quick', sheet]) {
      await tab(name).click();
      await tab(name).and(page.locator('[aria-selected=true]')).waitFor();
    }
  });
});

const where = (address: string): readonly [row: number, column: number] => {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/u.exec(address) ?? [];
  return [Number(row) - 1, letter.charCodeAt(0) - 65];
};
