import { createExcelPort } from '../../excel/createExcelPort';
import { layOut } from '../../templates/layout';
import { previousRoi } from '../../templates/register/readBack';
import { registered, roiRegister } from '../../templates/register/roiRegister';
import { roiEdits } from '../../templates/roiEdits';
import { chartRows, resultRow } from '../../templates/sheets/resultRows';
import { exampleAssumptions, exampleFacts } from '../../templates/testing/exampleCase';
import type { Entry } from '../host/book';
import { startNodeHost, type NodeHost } from '../host/startNodeHost';
import { testBook } from '../sheet/testing/testBook';
import { convert, soffice } from '../sheet/testing/libreOffice';
import { writeXlsx } from '../sheet/xlsx/writeXlsx';

const first = { when: '2026-01-15T08:00:00Z', runId: 'run-1' };
const second = { when: '2026-02-15T08:00:00Z', runId: 'run-2' };
const facts = { ...exampleFacts, itemColumns: null, lostHours: { ...exampleFacts.lostHours, live: '400+20' } };
const layout = layOut(roiRegister(facts, exampleAssumptions, first.runId), registered);
const at = (column: string, id: string): string => `${column}${layout.inputs.row(id)}`;

let sheets: ReturnType<typeof testBook>;
let node: NodeHost;
const port = createExcelPort();
const idOf = (name: string) => sheets.book.sheets().find((sheet) => sheet.name === name)!.id;
const value = (sheet: string, cell: string) => sheets.value(cell, idOf(sheet));
const type = (sheet: string, cell: string, typed: Entry): void => sheets.put(cell, typed, idOf(sheet));

beforeEach(() => {
  sheets = testBook('Mine');
  node = startNodeHost({ book: sheets.book });
});
afterEach(() => node.close());

test('the ROI sheets are written in few requests, calculate, and leave the planner on the cover', async () => {
  const applied = await port.apply(roiEdits(facts, exampleAssumptions, first));
  expect(applied.requests).toBeLessThanOrEqual(10);
  expect(node.host.unsupported).toEqual([]);
  expect(await value('ROI Checks', 'B2')).toBe(0);
  expect(typeof (await value('ROI Results', `B${resultRow('npv')}`))).toBe('number');
  expect(sheets.book.selection().sheet).toBe(idOf('ROI'));
  expect(sheets.book.charts.all().map((chart) => chart.sheet)).toEqual([idOf('ROI Results')]);
  expect(await value('ROI Results', `K${chartRows.cumulative}`)).toBe(
    await value('ROI Flows', `K${layout.flows.cumulative}`),
  );
});

test("a second run keeps what a person typed, replaces the twin's numbers and logs each from old to new", async () => {
  await port.apply(roiEdits(facts, exampleAssumptions, first));
  type('ROI Inputs', at('I', 'U1.baseline'), 'Ms Berg');
  type('ROI Inputs', at('E', 'C3.yearly'), 39000);
  type('ROI Inputs', at('E', 'U2.baseline'), 70);
  type('ROI Time', 'G6', 0.5);
  const previous = await previousRoi(port);
  const changed = { ...facts, lostHours: { ...facts.lostHours, value: 450 } };
  await port.apply(roiEdits(changed, exampleAssumptions, { ...second, previous }));

  expect(await value('ROI Inputs', at('I', 'U1.baseline'))).toBe('Ms Berg');
  expect(await value('ROI Inputs', at('E', 'C3.yearly'))).toBe(39000);
  expect(await value('ROI Time', 'G6')).toBe(0.5);
  expect(await value('ROI Inputs', at('E', 'U1.baseline'))).toBe(450);
  expect(await value('ROI Inputs', at('M', 'U1.baseline'))).toBe('run-2');
  // The twin says 60; a person said 70, and the row is theirs now.
  expect(await value('ROI Inputs', at('E', 'U2.baseline'))).toBe(70);
  expect(await value('ROI Inputs', at('M', 'U2.baseline'))).toBe(null);
  expect(await value('ROI Checks', 'B2')).toBe(0);
  const log = await port.readTable('TwinLog');
  const rows = (log?.rows ?? []).map((row) => row.map(String).join(' | ')).filter((row) => row.includes('run-2'));
  expect(rows.filter((row) => row.includes('ROI value changed'))).toHaveLength(1);
  expect(rows.find((row) => row.includes('ROI value changed'))).toMatch(/U1\.baseline, base case.*420.*450/);
  expect(rows.find((row) => row.includes('ROI value kept'))).toMatch(/U2\.baseline/);
});

test('a workbook without ROI sheets has no earlier inputs', async () => {
  expect(await previousRoi(port)).toBeNull();
});

const here = soffice === null ? test.skip : test;
const why = soffice === null ? ' (skipped: soffice is not on this machine)' : '';
here(`LibreOffice opens the written workbook and prints it${why}`, async () => {
  await port.apply(roiEdits(facts, exampleAssumptions, first));
  await sheets.book.idle();
  const pdf = await convert(await writeXlsx(sheets.book), 'pdf', false);
  expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-');
});
