import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readParts, type ReadBook } from '../sheet/xlsx/hucre';
import { soffice } from '../sheet/testing/libreOffice';
import { testFolder } from './testing/folder';
import { recalculated } from './testing/recalculated';
import { typed, type Seen } from './testing/typed';

const data = join(__dirname, '../../../../shared/data');
const folder = testFolder();
const out = join(folder, 'real.xlsx');
const carparts = join(data, 'demand/carparts.csv');
const there = existsSync(data);
const maybe = there ? test : test.skip;
const absent = there ? '' : ' (skipped: the public data files are not there)';

/** One run for all tests. */
let seen: Seen;
let bytes: Uint8Array;
let book: ReadBook;
beforeAll(async () => {
  if (!there) return;
  seen = await typed(
    ...['run', '--lead-times', join(data, 'lead_times/SCMS_Delivery_History_Dataset.csv')],
    ...['--downtime', join(data, 'downtime/azure_pdm/PdM_failures.csv')],
    ...['--demand', carparts, '--out', out],
  );
  bytes = new Uint8Array(readFileSync(out));
  book = await readParts(bytes);
});

const rowsOf = (sheet: string): ReadBook['sheets'][number]['rows'] =>
  book.sheets.find(({ name }) => name === sheet)?.rows ?? [];

maybe(`three real files go into one workbook${absent}`, () => {
  expect(seen).toMatchObject({ code: 0, err: '' });
  expect(book.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Receipts', 'Demand', 'Downtime', 'Issues', 'Twin', 'Assets', 'ROI', 'ROI Results']),
  );
});

// Figures of the file itself: csv.DictReader and statistics of Python 3 give 4592 rows, 105.558580, 79.655680 and 5.
maybe(`lead times of the SCMS file: measured, and every unusable date counted by its reason${absent}`, () => {
  expect(seen.out).toContain(
    'measured  Lead time: 4,592 rows, mean 105.5586 days, standard deviation 79.6557, 5 below zero\n',
  );
  expect(seen.out).toContain('  refused    5,404  Ordered is not a date: "N/A - From RDC"\n');
  expect(seen.out).toContain('  refused      328  Ordered is not a date: "Date Not Captured"\n');
  expect(seen.out).toContain('  refused        5  received before it was ordered\n');
  expect(rowsOf('Receipts')).toHaveLength(1 + 4592 - 5);
});

maybe(`every refused row is on the sheet Issues with its reason${absent}`, () => {
  const reasons = rowsOf('Issues').map((row) => row.join(' '));
  expect(reasons.filter((words) => words.includes('"N/A - From RDC"'))).toHaveLength(5404);
  expect(reasons.filter((words) => words.includes('received before it was ordered'))).toHaveLength(5);
});

maybe(`missing months of the car parts are not zeros on the sheet${absent}`, () => {
  // Counted in the file itself: a cell that is blank is no record, one that holds 0 is.
  const [, ...lines] = readFileSync(carparts, 'utf8').trim().split(/\r?\n/);
  const cells = lines.flatMap((line) => line.split(',').slice(1));
  const known = cells.filter((cell) => cell !== '' && cell !== '""' && cell !== 'NA');
  const zeros = known.filter((cell) => Number(cell) === 0);
  expect(known.length).toBeLessThan(cells.length);
  const [heads = [], ...rows] = rowsOf('Demand');
  const quantities = rows.map((row) => row[heads.indexOf('Quantity')] ?? null);
  expect(quantities.filter((quantity) => quantity === 0)).toHaveLength(zeros.length);
  expect(quantities.filter((quantity) => quantity !== null)).toHaveLength(known.length);
});

maybe(`each failure of the machines is a stop of unknown length${absent}`, () => {
  expect(seen.out).toMatch(/PdM_failures\.csv[^]*rows {6}761 read, 761 accepted, 0 refused\n/);
  expect(seen.out).toContain('marked       761  duration unknown: no end is given\n');
  expect(rowsOf('Downtime')).toHaveLength(1 + 761);
});

const both = there && soffice !== null ? test : test.skip;
const why = absent || (soffice === null ? ' (skipped: soffice is not on this machine)' : '');

both(`LibreOffice opens it, and recalculates every native formula to the value in the file${why}`, async () => {
  const { compared, apart } = await recalculated(bytes);
  expect(apart).toEqual([]);
  expect([...compared.keys()]).toEqual(expect.arrayContaining(['Demand view', 'ROI', 'ROI Flows', 'ROI Results']));
});
