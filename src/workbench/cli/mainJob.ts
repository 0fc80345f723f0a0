import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { importFile } from '../../tables/importFile';
import type { Mapping } from '../../tables/match/mapping';
import { carryOut, type Desk } from '../../taskpane/actions/desk';
import type { Cell } from '../../fields/field';
import { prepareImport } from '../../taskpane/actions/importData';
import { prepareRoi } from '../../taskpane/actions/roi';
import { prepareScenario, type ScenarioRequest } from '../../taskpane/actions/scenario';
import { prepareTwin } from '../../taskpane/actions/twin';
import { scenarios } from '../../scenarios/registry';
import type { ScenarioResult } from '../../scenarios/result';
import type { RoiAssumptions } from '../../templates/assumptions';
import type { Twin } from '../../twin/model';
import { usualAssumptions } from '../../twin/assumptions';
import { Refusal } from '../../workbook/port';
import { readXlsx } from '../sheet/xlsx/readXlsx';
import { saveFile } from '../sheet/saveFile';
import { writeXlsx } from '../sheet/xlsx/writeXlsx';
import { openWorkbench } from './openWorkbench';
import { readInput } from './readInput';
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
  readonly roiAssumptions?: RoiAssumptions | undefined;
  readonly now?: () => string;
}

/** From files to a workbook: import, trust, twin, scenarios, ROI. The file appears whole at the end, or not at all. */
export async function mainJob(job: MainJob): Promise<void> {
  const { sources, out, workbook, costPerHour, roiAssumptions, now } = job;
  if (!/\.xlsx$/i.test(out)) throw new Refusal(`--out ${out} does not end with .xlsx.`);
  const book = workbook === undefined ? undefined : await readXlsx(readInput(workbook).bytes);
  const { desk, ...bench } = await openWorkbench({ ...(book && { book }), ...(now && { now }) });
  try {
    const imports = [];
    for (const { kind, bytes, name, mapping } of sources) {
      const imported = await importFile(kind, bytes, name, { mapping });
      sayImported(imported, desk.now());
      imports.push(imported);
    }
    await carryOut(desk, await prepareImport(desk, imports));

    const prepared = await prepareTwin(desk, { ...usualAssumptions, costPerHour });
    await carryOut(desk, prepared);
    sayTwin(prepared.twin);

    const result = await runScenarios(desk, prepared.twin, job);
    const roi = await prepareRoi(desk, prepared.twin, result, roiAssumptions);
    await carryOut(desk, roi);
    sayRoi(roi.facts);

    await bench.book.idle();
    await sayResults(desk.port);
    await mkdir(dirname(out), { recursive: true });
    await saveFile(out, await writeXlsx(bench.book));
    console.log(`\nWritten: ${out}`);
  } finally {
    await bench.close();
  }
}

/** Every scenario, the first one last: the sheets show the last one, the table of decisions all of them. */
async function runScenarios(
  desk: Desk,
  twin: Twin,
  { levers = {}, responses }: MainJob,
): Promise<ScenarioResult | null> {
  let last: ScenarioResult | null = null;
  for (const { id } of [...scenarios].reverse()) {
    try {
      const prepared = await prepareScenario(desk, twin, {
        scenario: id,
        levers: levers[id] ?? {},
        ...(responses && { responses }),
      });
      await carryOut(desk, prepared);
      sayScenario(prepared.result);
      last = prepared.result;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      console.log(`\nScenario ${id}: ${error.message}`);
    }
  }
  return last;
}
