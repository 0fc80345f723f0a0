import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { importFile } from '../../tables/importFile';
import type { Mapping } from '../../tables/match/mapping';
import { carryOut } from '../../taskpane/actions/desk';
import { prepareImport } from '../../taskpane/actions/importData';
import { prepareTwin } from '../../taskpane/actions/twin';
import { usualAssumptions } from '../../twin/assumptions';
import { Refusal } from '../../workbook/port';
import { readXlsx } from '../sheet/xlsx/readXlsx';
import { saveFile } from '../sheet/saveFile';
import { writeXlsx } from '../sheet/xlsx/writeXlsx';
import { openWorkbench } from './openWorkbench';
import { sayImported } from './sayImported';
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
  readonly now?: () => string;
}

/** From files to a workbook: import, trust, twin, scenarios, ROI. The file appears whole at the end, or not at all. */
export async function mainJob({ sources, out, workbook, costPerHour, now }: MainJob): Promise<void> {
  if (!/\.xlsx$/i.test(out)) throw new Refusal(`--out ${out} does not end with .xlsx.`);
  const book = workbook === undefined ? undefined : await readXlsx(await readFile(workbook));
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

    await bench.book.idle();
    await mkdir(dirname(out), { recursive: true });
    await saveFile(out, await writeXlsx(bench.book));
    console.log(`\nWritten: ${out}`);
  } finally {
    await bench.close();
  }
}
