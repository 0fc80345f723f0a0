import { FORECAST } from '../../functions/forecast/forecast';
import { call } from '../../functions/gate/call';
import { inBrowser } from './testing/inBrowser';
import { openWorkbench, type Workbench } from './testing/openWorkbench';

/** More than a cell may keep the sheet waiting for. */
const items = Array.from({ length: 20 }, (_, item) =>
  Array.from({ length: 60 }, (_, t) => 100 + item * t + 20 * Math.cos((t * Math.PI) / 6) + ((t * (item + 3)) % 11)),
);

/** Those of the add-in, by its origin: the page too has one, which writes its file. */
function workersOfAddin({ page }: Workbench): readonly unknown[] {
  const { origin } = new URL(page.frames()[1]!.url());
  return page.workers().filter((worker) => new URL(worker.url()).origin === origin);
}

inBrowser('a long forecast', () => {
  test('is computed in workers of the browser, and gives the cells of one thread', async () => {
    const workbench = await openWorkbench();
    expect(workersOfAddin(workbench)).toEqual([]);
    await workbench.page.frames()[1]!.evaluate(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Items');
      sheet.getRange('A1:BH20').values = ${JSON.stringify(items)};
      sheet.getRange('BJ1').formulas = [['=TWIN.FORECAST(A1:BH20,12,12,,,,,"MEAN")']];
      await context.sync();
    })`);
    const forecast = async () => (await workbench.cells('Items')).map((row) => [row[61] ?? null]);
    for (let tries = 0; tries < 150 && typeof (await forecast())[239]?.[0] !== 'number'; tries += 1)
      await workbench.page.waitForTimeout(100);
    expect(workersOfAddin(workbench).length).toBeGreaterThan(0);
    // Another engine may round the last digits of a power or a logarithm otherwise.
    const there = (await forecast()).flat().map(Number);
    const here = (call(FORECAST, [items, 12, 12, null, null, null, null, 'MEAN']) as number[][]).flat();
    expect(there).toHaveLength(240);
    there.forEach((value, i) => expect(value).toBeCloseTo(here[i]!, 6));
    await workbench.close();
  });
});
