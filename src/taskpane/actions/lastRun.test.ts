import { here } from '../../compute/runHere';
import { runScenario } from '../../scenarios/runScenario';
import { scenariosSheet } from '../../scenarios/sheets/scenariosSheet';
import { item, twin } from '../../scenarios/testing/sampleTwin';
import type { Twin } from '../../twin/model';
import type { PutTable } from '../../workbook/edit';
import type { TableCells, WorkbookPort } from '../../workbook/port';
import type { Desk } from './desk';
import { readLastRun, rememberRun } from './lastRun';
import { roiFacts } from './roiFacts';
import { runFactsOf } from './runFacts';

const when = '2026-11-20T07:05:00.000Z';
const ran = runScenario(twin, 'portCongestion', { startDay: 10 }, ['doNothing', 'expedite'], { replications: 30 });

/** A workbook as far as it is asked: one setting and the levers of the run as the sheet has them. */
async function workbook(change: (setting: string) => string | null = (setting) => setting): Promise<{
  readonly desk: Desk;
  readonly levers: (string | number)[][];
}> {
  const result = await ran;
  const tables: Record<string, TableCells> = {};
  const port = {
    readTable: (name: string) => Promise.resolve(tables[name] ?? null),
    readSetting: () => Promise.resolve(kept),
  } as unknown as WorkbookPort;
  const kept = change((await rememberRun(port, twin, result, when)).value);
  const put = scenariosSheet(result).find((edit): edit is PutTable => edit.kind === 'putTable')!;
  const levers = Array.from({ length: put.rows }, (_, row) => put.columns.map(({ cells }) => cells[row] as string));
  tables[put.name] = { sheet: put.sheet, headings: put.columns.map(({ heading }) => heading), rows: levers };
  const desk: Desk = { port, pool: here, now: () => when, sampleFile: () => Promise.reject(new Error('none')) };
  return { desk, levers };
}

test('what comes back feeds the case for finance with the numbers of the run, to the last digit', async () => {
  const { desk } = await workbook();
  const { run, says } = await readLastRun(desk, twin);
  expect(run).toEqual(runFactsOf(await ran));
  expect(roiFacts(twin, run)).toEqual(roiFacts(twin, await ran));
  expect(says).toBe('Port congestion, run on 2026-11-20 at 07:05 UTC, on data up to 2026-11-14.');
});

test('a workbook without a run says so', async () => {
  const { desk } = await workbook(() => null);
  expect(await readLastRun(desk, twin)).toEqual({
    run: { missing: 'no scenario has been run' },
    says: 'No scenario has been run in this workbook.',
  });
});

const changes: readonly (readonly [string, Twin])[] = [
  ['stock', { ...twin, items: [item('A-100', { stock: { onHand: 899, onOrder: 1200 } }), ...twin.items.slice(1)] }],
  ['an item more', { ...twin, items: [...twin.items, item('C-300')] }],
  ['a later day', { ...twin, asOf: twin.asOf + 1 }],
];
test.each(changes)('a run on other data is out of date: %s', async (_, now) => {
  const { desk } = await workbook();
  const { run, says } = await readLastRun(desk, now);
  expect(run).toEqual({ missing: 'the last run is out of date: run it again on the Scenarios step' });
  expect(says).toContain('the tables, or what the twin assumes, have changed since');
});

test('a run that was kept in another form is refused, not misread', async () => {
  const { desk } = await workbook((setting) => JSON.stringify({ ...(JSON.parse(setting) as object), form: 2 }));
  const { run, says } = await readLastRun(desk, twin);
  expect(run).toHaveProperty('missing');
  expect(says).toBe('The last run was kept by another version of TwinSheet, which this one cannot read.');
});

test('a run whose sheet says something else now is refused: a formula reads the share that waits from there', async () => {
  const { desk, levers } = await workbook();
  levers.find(([part, lever]) => part === 'Run' && lever === 'waits')![2] = 0.5;
  const { run, says } = await readLastRun(desk, twin);
  expect(run).toEqual({ missing: 'the last run is not on its sheet: run it again on the Scenarios step' });
  expect(says).toMatch(/^The sheet Scenarios does not show the last run any more \(Port congestion/);
});
