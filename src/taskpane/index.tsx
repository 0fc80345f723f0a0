import { createRoot } from 'react-dom/client';
import { createExcelPort } from '../excel/createExcelPort';
import type { Pool } from '../compute/pool';
import { App } from './App';
import type { Desk } from './actions/desk';
import { poolWhenNeeded } from './state/poolWhenNeeded';
import { keepTab } from './tabKey';
import { Refusal } from '../workbook/port';

/** Where the host is chosen: Excel, its workers, its clock, and the files beside this page. */
const desk = (): Desk => ({
  port: createExcelPort(),
  pool: poolWhenNeeded(workers, Math.max(1, navigator.hardwareConcurrency - 1)),
  now: () => new Date().toISOString(),
  sampleFile,
});

async function workers(): Promise<Pool> {
  const [{ withCache }, { webPool }] = await Promise.all([import('../compute/cache'), import('../compute/webPool')]);
  return withCache(webPool());
}

async function sampleFile(file: string): Promise<Uint8Array> {
  const answer = await fetch(`samples/metals/${file}`);
  if (!answer.ok) {
    throw new Refusal(`The sample file ${file} could not be loaded (${answer.status}): try again, or import your own.`);
  }
  return new Uint8Array(await answer.arrayBuffer());
}

keepTab(document);
void Office.onReady(({ host }) => {
  const place = document.getElementById('pane')!;
  // The manifest cannot ask for it: a set named there hides the add-in without a word where it is missing.
  const enough = Office.context.requirements.isSetSupported('ExcelApi', '1.14');
  if (host === Office.HostType.Excel && enough) createRoot(place).render(<App desk={desk()} />);
  else if (host === Office.HostType.Excel)
    place.textContent = 'TwinSheet needs Excel 2021 or later, or Excel of Microsoft 365.';
  else place.textContent = 'TwinSheet works in Excel: open it there, from the TwinSheet tab of the ribbon.';
});
