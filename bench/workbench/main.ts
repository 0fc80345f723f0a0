import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demandCsv } from './demandCsv';
import { edit, layFormulas, settled } from './formulas';
import { openWatched, type Watched } from './open';

const formulas = 10_000;
const rows = 100_000;

/** What the whole product costs in a browser. The goal is that nothing blocks the pane for more than 50 ms. */
export async function benchWorkbench(): Promise<void> {
  const watched = await openWatched();
  try {
    console.log(await opening(watched));
    console.log('| work | took, ms | longest block of the pane, ms | memory of the page, MB | of the pane, MB |');
    console.log('| --- | ---: | ---: | ---: | ---: |');
    await figures(watched, 'open', async () => undefined);
    let last = 0;
    await figures(watched, `${formulas} cells of =TWIN.SAFETYSTOCK: load`, async () => {
      await layFormulas(watched.pane, formulas);
      last = await settled(watched.page, null);
    });
    await figures(watched, 'one edit that all of them read', async () => {
      await edit(watched.pane, 'F1', 0.9);
      last = await settled(watched.page, last);
    });
    await figures(watched, 'one edit that one of them reads', async () => {
      await edit(watched.pane, `A${formulas}`, 500);
      await edit(watched.pane, `B${formulas}`, 50);
      last = await settled(watched.page, last);
    });
    const pane = watched.page.frameLocator('iframe[title="TwinSheet"]');
    // From a file, as a person does: what is handed over in memory is unpacked on the thread of the pane.
    const csv = join(mkdtempSync(join(tmpdir(), 'twinsheet-')), 'demand.csv');
    writeFileSync(csv, demandCsv(rows));
    await figures(watched, `${rows} rows of a CSV: read and judged`, async () => {
      await pane.locator('[data-testid$=": Demand history"]').setInputFiles(csv);
      await pane.getByRole('button', { name: /^Import \d/ }).waitFor();
    });
    await figures(watched, `${rows} rows of a CSV: into a sheet`, async () => {
      await pane.getByRole('button', { name: /^Import \d/ }).click();
      await pane
        .getByRole('status')
        .getByText(/are in the workbook/)
        .waitFor({ timeout: 120_000 });
    });
  } finally {
    await watched.close();
  }
}

async function figures(watched: Watched, what: string, work: () => Promise<unknown>): Promise<void> {
  const { took, longest } = await watched.during(work);
  const { page, pane } = await watched.memory();
  console.log(`| ${[what, ...[took, longest, page, pane].map((one) => one.toFixed(0))].join(' | ')} |`);
}

/** Since the frame began to load. */
async function opening({ pane }: Watched): Promise<string> {
  const found = await pane.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ready: performance.getEntriesByName('office-ready')[0]?.startTime ?? Number.NaN,
    longest: Math.max(0, ...window.blocks),
  }));
  return `The pane: Office.onReady after ${found.ready.toFixed(0)} ms, first paint after ${found.paint.toFixed(0)} ms, longest block until then ${found.longest.toFixed(0)} ms.\n`;
}
