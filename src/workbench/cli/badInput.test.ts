import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { UniverBook } from '../sheet/univerBook';
import { writeXlsx } from '../sheet/xlsx/writeXlsx';
import { zip } from '../sheet/xlsx/zip';
import { testFolder } from './testing/folder';
import { started, typed } from './testing/typed';

const folder = testFolder();
const out = join(folder, 'out', 'x.xlsx');

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** One sentence on stderr and the exit code 1; nothing written. */
async function refused(...words: readonly string[]): Promise<string> {
  const { code, err } = await typed(...words);
  expect(code).toBe(1);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(existsSync(join(folder, 'out'))).toBe(false);
  return err.trimEnd();
}

const receipts = file('receipts.csv', 'Material,Vendor,PO date,Goods receipt\nA,V,2025-01-01,2025-01-05\n');
const readReceipts = (path: string, ...more: readonly string[]): Promise<string> =>
  refused('run', '--lead-times', path, '--out', out, ...more);

test.each([
  ['a missing file', join(folder, 'none.csv'), /^There is no file .*none\.csv: check its name and folder\.$/],
  ['a folder', folder, / is a folder: name a file in it\.$/],
  ['an empty file', file('empty.csv', ''), /^empty\.csv is empty: export it again and check that it has rows\.$/],
  ['a file of blanks', file('blank.csv', ' \n\n'), /^blank\.csv has no text in it: /],
  ['headings alone', file('heads.csv', 'Material,PO date,Goods receipt\n'), /^heads\.csv has headings but no rows: /],
  [
    'a binary file',
    file(
      'binary.csv',
      Uint8Array.from({ length: 3000 }, (_, i) => (i * 167 + (i >> 3)) % 256),
    ),
    /^binary\.csv is not a text file \(it holds binary data\): save the sheet as "CSV UTF-8" and import that\.$/,
  ],
  [
    'a workbook instead of a CSV',
    file('book.csv', zip(new Map([['xl/workbook.xml', '<workbook/>']]))),
    /^book\.csv is .*: save the sheet as "CSV UTF-8" and import that\.$/,
  ],
  [
    'a CSV with no usable column',
    file('none-usable.csv', 'aa,bb\n1,2\n'),
    /^none-usable\.csv has no column for ordered and received of receipts: its headings are "aa", "bb"\. Say which of them they are\. Use --map ordered="aa"\.$/,
  ],
  [
    'a date before 1900',
    file('old.csv', 'Material,PO date,Goods receipt\nA,2025-01-01,2025-01-05\nB,1899-12-30,1900-01-05\n'),
    /^old\.csv row 3: Ordered "1899-12-30" is before 1900, where dates in Excel begin: correct it /,
  ],
])('%s is refused', async (_, path, says) => {
  expect(await readReceipts(path)).toMatch(says);
});

test('1,000,001 rows are refused, by import and by run', async () => {
  const path = join(folder, 'million.csv');
  const written = openSync(path, 'w');
  writeSync(written, 'Material,PO date,Goods receipt\n');
  for (let i = 0; i < 10; i += 1) writeSync(written, 'A,2025-01-01,2025-01-05\n'.repeat(100_000));
  writeSync(written, 'A,2025-01-01,2025-01-05\n');
  closeSync(written);
  const sentence =
    'million.csv has more than 1,000,000 rows, the most that one import may have: split it, or total it first.';
  expect(await readReceipts(path)).toBe(sentence);
  expect(await refused('import', 'receipts', path)).toBe(sentence);
});

test.each([
  [
    'a column mapped twice',
    ['ordered=PO date', 'ordered=Goods receipt'],
    'The column ordered is mapped twice, to "PO date" and to "Goods receipt": map it once.',
  ],
  [
    'a heading mapped twice',
    ['ordered=PO date', 'received=PO date'],
    'The heading "PO date" is mapped twice, to ordered and to received: a heading fills one column.',
  ],
  ['a heading that is not there', ['ordered=Sent'], 'receipts.csv has no heading "Sent" for the column ordered: '],
  ['a column that is not there', ['sent=PO date'], 'There is no column "sent" in receipts: its columns are item, '],
  ['a mapping without its heading', ['ordered'], '--map ordered is not column=Heading, such as '],
])('%s is refused, by import and by run', async (_, pairs, says) => {
  const ofRun = pairs.flatMap((pair) => ['--map', `lead-times.${pair}`]);
  const ofImport = pairs.flatMap((pair) => ['--map', pair]);
  expect(await readReceipts(receipts, ...ofRun)).toContain(says);
  expect(await refused('import', 'receipts', receipts, ...ofImport)).toContain(says);
});

test.each([
  [['run', '--lead-times', receipts], 'run needs --out X.xlsx: where to write the workbook.'],
  [['run', '--out', out], 'run needs a file: --inventory FILE, '],
  [['run', '--lead-times', receipts, '--out', join(folder, 'x.csv')], 'x.csv does not end with .xlsx.'],
  [['run', '--map', 'ordered=PO date', '--lead-times', receipts, '--out', out], 'does not say for which file: '],
  [['run', '--nope'], "Unknown option '--nope'"],
  [['run', '--lead-times', receipts, '--out', out, '--cost-per-hour', 'x'], '--cost-per-hour x is not asset=money, '],
  [
    ['run', '--lead-times', receipts, '--out', out, '--cost-per-hour', 'Line 9=5'],
    '--cost-per-hour names the asset Line 9, which has no stop in the downtime log: ',
  ],
  [['import', 'receipts'], 'import needs a kind and a file: '],
  [['import', 'nothing', receipts], 'There is no kind of data "nothing": use items, demand, receipts, downtime.'],
  [['import', 'receipts', receipts, receipts], 'import reads one file; '],
  [['explode'], 'There is no command explode: use demo, run, import, calc, cases or help.'],
  [['toString'], 'There is no command toString: '],
])('%j is refused', async (words, says) => {
  expect(await refused(...words)).toContain(says);
});

test.each([
  ['a file stands where a folder is needed', join(receipts, 'x.xlsx'), 'a part of its path is a file, not a folder'],
  ['a folder has its name', join(folder, 'folder.xlsx'), 'there is a folder of that name'],
])('an --out that cannot be written is refused before the work: %s', async (_, path, says) => {
  mkdirSync(join(folder, 'folder.xlsx'), { recursive: true });
  const { code, out: printed, err } = await typed('run', '--lead-times', receipts, '--out', path);
  expect({ code, printed }).toEqual({ code: 1, printed: '' });
  expect(err).toMatch(new RegExp(`^--out .*cannot be written: ${says}: choose another \\w+\\.\\n$`));
  expect(readdirSync(join(folder, 'folder.xlsx'))).toEqual([]);
});

const proc = existsSync('/proc/self') ? test : test.skip;
proc(
  `a folder that the system does not let anyone make is refused${existsSync('/proc/self') ? '' : ' (skipped: no /proc here)'}`,
  async () => {
    const { code, err } = await typed('run', '--lead-times', receipts, '--out', '/proc/none/x.xlsx');
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(
        /^--out \/proc\/none\/x\.xlsx cannot be written: [^\n]+: choose another folder[^\n]*\.\n$/,
      ),
    });
  },
);

test.each([
  ['missing', join(folder, 'none.xlsx'), 'There is no file '],
  ['a text file', receipts, 'receipts.csv is not a workbook that can be read: '],
  ['empty', file('empty.xlsx', ''), 'empty.xlsx is not a workbook that can be read: '],
  [
    'another package',
    file('other.xlsx', zip(new Map([['word/document.xml', '<a/>']]))),
    'other.xlsx is not a workbook',
  ],
  ['no whole workbook', file('part.xlsx', zip(new Map([['xl/workbook.xml', '<a/>']]))), 'part.xlsx is not a workbook'],
])('a --workbook that is %s is refused', async (_, path, says) => {
  expect(await readReceipts(receipts, '--workbook', path)).toContain(says);
});

/** A planner's workbook with cells of her own on one sheet. */
async function plannersBook(name: string, sheet: string): Promise<string> {
  const book = new UniverBook(name);
  const { id } = book.addSheet(sheet);
  book.write({ sheet: id, row: 0, column: 0, rows: 1, columns: 2 }, [['my own', 42]]);
  await book.calculated();
  const path = file(name, await writeXlsx(book));
  book.dispose();
  return path;
}

test.each(['Receipts', 'Twin', 'Scenarios', 'ROI Inputs'])(
  "a workbook with the planner's own cells on a sheet %s is refused and stays as it is",
  async (sheet) => {
    const plan = await plannersBook('plan.xlsx', sheet);
    const before = readFileSync(plan);
    const inventory = join(__dirname, '../../../samples/metals/inventory.csv');
    const demand = join(__dirname, '../../../samples/metals/demand.csv');
    const lead = join(__dirname, '../../../samples/metals/receipts.csv');
    const { code, err } = await typed(
      ...['run', '--inventory', inventory, '--demand', demand, '--lead-times', lead],
      ...['--workbook', plan, '--out', plan],
    );
    expect({ code, err }).toEqual({
      code: 1,
      err: `the sheet "${sheet}" holds cells that TwinSheet did not write: rename it or move them, then import again\n`,
    });
    expect(readFileSync(plan).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  },
);

test("a workbook whose sheets are in nobody's way keeps them", async () => {
  const plan = await plannersBook('mine.xlsx', 'My plan');
  const path = join(folder, 'both.xlsx');
  expect(await typed('run', '--lead-times', receipts, '--workbook', plan, '--out', path)).toMatchObject({ code: 0 });
  const { readParts } = await import('../sheet/xlsx/hucre');
  const { sheets } = await readParts(new Uint8Array(readFileSync(path)));
  expect(sheets[0]).toMatchObject({ name: 'My plan', rows: [['my own', 42]] });
  expect(sheets.map(({ name }) => name)).toContain('Receipts');
});

test('charts and pictures that would be lost: refused over the same file, told for another', async () => {
  const book = await plannersBook('charts.xlsx', 'My plan');
  const { unzip } = await import('../sheet/xlsx/zip');
  const parts = unzip(new Uint8Array(readFileSync(book)));
  const withCharts = file('charts.xlsx', zip(new Map([...parts, ['xl/charts/chart1.xml', '<c/>']])));
  const before = readFileSync(withCharts);
  const run = ['run', '--lead-times', receipts, '--workbook', withCharts, '--out'];
  expect((await typed(...run, withCharts)).err).toMatch(
    /charts\.xlsx has 1 chart, which would be lost: give --out another name/,
  );
  expect(readFileSync(withCharts).equals(before)).toBe(true);
  expect((await typed(...run, join(folder, 'other-name.xlsx'))).out).toContain(
    `Not taken over from ${withCharts}: 1 chart\n`,
  );
});

test('from a terminal: the sentence on stderr, no stack, and 1', async () => {
  expect(await started(folder, 'run', '--lead-times', 'none.csv', '--out', 'x.xlsx')).toEqual({
    code: 1,
    out: '',
    err: 'There is no file none.csv: check its name and folder.\n',
  });
  expect(existsSync(join(folder, 'x.xlsx'))).toBe(false);
});
