import { breathing } from '../../compute/breathe';
import { hashOf } from '../../compute/hash';
import type { ScenarioResult } from '../../scenarios/result';
import { LEVERS_TABLE } from '../../scenarios/sheets/scenariosSheet';
import { tables } from '../../tables/registry';
import { trustTable } from '../../tables/sheet/trustTable';
import { isoFromSerial } from '../../tables/values/serial';
import type { Missing } from '../../templates/facts';
import type { Twin } from '../../twin/model';
import type { SetSetting } from '../../workbook/edit';
import type { TableCells, WorkbookPort } from '../../workbook/port';
import { serialTime } from '../../workbook/serialTime';
import type { Desk } from './desk';
import { readJson } from './readJson';
import { runFactsOf, type RunFacts } from './runFacts';

const LAST_RUN = 'twinsheet.lastRun';
/** Counts up when the record changes its form: an older one is then refused instead of misread. */
const FORM = 1;

interface KeptRun {
  readonly form: number;
  /** ISO time in UTC. */
  readonly when: string;
  /** The files that the tables came from, as the Trust sheet had them. */
  readonly files: readonly string[];
  /** Of the part of the twin that was simulated. */
  readonly mark: string;
  readonly run: RunFacts;
}

/** The run that this workbook holds, or why the case for finance cannot rest on it; and a person's sentence about it. */
export interface LastRun {
  readonly run: RunFacts | Missing;
  readonly says: string;
}

export const noRun: Missing = { missing: 'no scenario has been run' };

/** Keeps with the workbook what the case for finance needs of a run. */
export async function rememberRun(
  port: WorkbookPort,
  twin: Twin,
  result: ScenarioResult,
  when: string,
): Promise<SetSetting> {
  const files = importsOf(await port.readTable(trustTable)).map(({ file }) => file);
  const kept: KeptRun = { form: FORM, when, files, mark: await markOf(twin), run: runFactsOf(result) };
  return { kind: 'setSetting', key: LAST_RUN, value: JSON.stringify(kept) };
}

/** The last run of this workbook, if it is one of this twin and its sheet still shows it. */
export async function readLastRun({ port }: Desk, twin: Twin): Promise<LastRun> {
  const found = await readJson<KeptRun>(port, LAST_RUN);
  if (found === null) return { run: noRun, says: 'No scenario has been run in this workbook.' };
  if (found.form !== FORM)
    return refused('The last run was kept by another version of TwinSheet, which this one cannot read.', 'unreadable');
  const kept = found as KeptRun;
  const { run, when, files } = kept;
  const made = `${run.scenario.name}, run on ${when.slice(0, 10)} at ${when.slice(11, 16)} UTC`;
  if (!isShown(run, await port.readTable(LEVERS_TABLE)))
    return refused(`The sheet Scenarios does not show the last run any more (${made}).`, 'not on its sheet');
  if (kept.mark !== (await markOf(twin))) {
    const later = importsOf(await port.readTable(trustTable)).filter(({ at }) => at > (serialTime(when) ?? Infinity));
    return refused(`The last run is out of date (${made}): ${changedSays(later)}.`, 'out of date');
  }
  const from = files.length === 0 ? '' : `, from ${files.join(', ')}`;
  return { run, says: `${made}, on data up to ${isoFromSerial(run.asOf)}${from}.` };
}

const refused = (says: string, is: string): LastRun => ({
  run: { missing: `the last run is ${is}: run it again on the Scenarios step` },
  says,
});

function changedSays(later: readonly Import[]): string {
  const names = later.map(({ file }) => file).join(', ');
  if (later.length === 0) return 'the tables, or what the twin assumes, have changed since';
  return `${names} ${later.length === 1 ? 'was' : 'were'} imported since`;
}

/** The live share of lost sales is read from this table, so its numbers must be those of the run. */
function isShown({ options }: RunFacts, levers: TableCells | null): boolean {
  const at = (heading: string) => levers?.headings.indexOf(heading) ?? -1;
  const [part, lever, value] = ['Part', 'Lever', 'Value'].map(at) as [number, number, number];
  const shown = new Map(levers?.rows.flatMap((row) => (row[part] === 'Run' ? [[row[lever], row[value]]] : [])));
  return Object.entries(options).every(([name, chosen]) => shown.get(name) === chosen);
}

interface Import {
  readonly file: string;
  /** Serial time. */
  readonly at: number;
}

/** What was imported of the tables that a simulation rests on. */
function importsOf(trust: TableCells | null): readonly Import[] {
  const at = (heading: string) => trust?.headings.indexOf(heading) ?? -1;
  const simulated = tables.filter(({ id }) => id !== 'downtime').map(({ name }) => name);
  return (trust?.rows ?? [])
    .filter((row) => simulated.includes(String(row[at('Table')])))
    .map((row) => ({ file: String(row[at('File')]), at: Number(row[at('Imported')]) }));
}

/** What a simulation reads of the twin: no stop of a machine changes it. Item by item, so that the pane stays alive. */
async function markOf({ asOf, demandPeriod, items }: Twin): Promise<string> {
  const pause = breathing();
  const marks: string[] = [];
  for (const item of items) {
    marks.push(hashOf(item));
    await pause();
  }
  return hashOf([asOf, demandPeriod, marks]);
}
