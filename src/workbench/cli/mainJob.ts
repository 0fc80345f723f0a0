import { resolve } from 'node:path';
import { importFile } from '../../tables/importFile';
import type { Mapping } from '../../tables/match/mapping';
import { carryOut, type Desk } from '../../taskpane/actions/desk';
import type { Cell } from '../../fields/field';
import { prepareImport } from '../../taskpane/actions/importData';
import { prepareRoi } from '../../taskpane/actions/roi';
import { prepareScenario, type ScenarioRequest } from '../../taskpane/actions/scenario';
import { todayOf } from '../../taskpane/actions/today';
import { prepareTwin } from '../../taskpane/actions/twin';
import { CannotSimulate } from '../../scenarios/cannotSimulate';
import { scenarios } from '../../scenarios/registry';
import type { RoiAssumptions } from '../../templates/assumptions';
import type { Twin } from '../../twin/model';
import { usualAssumptions } from '../../twin/assumptions';
import { Refusal } from '../../workbook/port';
import { writeXlsx } from '../sheet/xlsx/writeXlsx';
import type { UniverBook } from '../sheet/univerBook';
import { openWorkbench } from './openWorkbench';
import { checkOut, writeOut } from './outFile';
import { readWorkbook } from './readWorkbook';
import { sayImported } from './sayImported';
import { sayResults } from './sayResults';
import { sayRoi } from './sayRoi';
import { sayScenario } from './sayScenario';
import { sayTwin } from './sayTwin';

export interface Source {
  readonly kind: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mapping?: Mapping | undefined;
}

export interface MainJob {
  readonly sources: readonly Source[];
  readonly out: string;
  /** An existing workbook to write into; a new one when left out. */
  readonly workbook?: string | undefined;
  readonly costPerHour: Readonly<Record<string, number>>;
  /** By scenario; the usual ones when left out. */
  readonly levers?: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  readonly responses?: ScenarioRequest['responses'];
  /** What every run assumes, where it is not the usual. */
  readonly assumptions?: ScenarioRequest['assumptions'];
  readonly roiAssumptions?: RoiAssumptions | undefined;
  readonly now?: () => string;
}

/** From files to a workbook: import, trust, twin, scenarios, ROI. The file appears whole at the end, or not at all. */
export async function mainJob(job: MainJob): Promise<void> {
  const { sources, out, workbook, costPerHour, roiAssumptions, now } = job;
  await checkOut(out);
  const book = workbook === undefined ? undefined : await plannersBook(workbook, out);
  const { desk, ...bench } = await openWorkbench({ ...(book && { book }), ...(now && { now }) });
  try {
    const imports = [];
    for (const { kind, bytes, name, mapping } of sources) {
      const imported = await importFile(kind, bytes, name, { mapping, today: todayOf(desk.now()) });
      await sayImported(imported, desk.now());
      imports.push(imported);
    }
    await carryOut(desk, await prepareImport(desk, imports));

    const prepared = await prepareTwin(desk, { ...usualAssumptions, costPerHour });
    refuseUnknownAssets(costPerHour, prepared.twin);
    await carryOut(desk, prepared);
    sayTwin(prepared.twin);

    await runScenarios(desk, prepared.twin, job);
    const roi = await prepareRoi(desk, prepared.twin, roiAssumptions);
    await carryOut(desk, roi);
    sayRoi(roi.facts);

    await bench.book.idle();
    await sayResults(desk.port);
    await writeOut(out, await writeXlsx(bench.book));
    console.log(`\nWritten: ${out}`);
  } finally {
    await bench.close();
  }
}

async function plannersBook(workbook: string, out: string): Promise<UniverBook> {
  const { book, notKept } = await readWorkbook(workbook);
  if (notKept.length === 0) return book;
  if (resolve(workbook) === resolve(out))
    throw new Refusal(
      `${workbook} has ${notKept.join(', ')}, which would be lost: give --out another name, or import in Excel.`,
    );
  console.log(`\nNot taken over from ${workbook}: ${notKept.join(', ')}`);
  return book;
}

function refuseUnknownAssets(costPerHour: MainJob['costPerHour'], { assets }: Twin): void {
  const known = new Set(assets.map(({ asset }) => asset));
  const unknown = Object.keys(costPerHour).find((asset) => !known.has(asset));
  if (unknown === undefined) return;
  const names = [...known].slice(0, 8).join(', ');
  throw new Refusal(
    `--cost-per-hour names the asset ${unknown}, which has no stop in the downtime log: ${names ? `it has ${names}` : 'there are none'}.`,
  );
}

/** Every scenario, the first one last: the sheets show the last one, the table of decisions all of them. */
async function runScenarios(desk: Desk, twin: Twin, { levers = {}, responses, assumptions }: MainJob): Promise<void> {
  for (const { id } of [...scenarios].reverse()) {
    const prepared = await prepareScenario(desk, twin, {
      scenario: id,
      levers: levers[id] ?? {},
      ...(responses && { responses }),
      ...(assumptions && { assumptions }),
    }).catch((error: unknown) => {
      if (!(error instanceof CannotSimulate)) throw error;
      console.log(`\nScenario ${id}: ${error.message}`);
      return null;
    });
    if (prepared === null) continue;
    await carryOut(desk, prepared);
    sayScenario(prepared.result);
  }
}
