import { createExcelPort } from '../../excel/createExcelPort';
import { testBook } from '../sheet/testing/testBook';
import { excelOn, type ExcelOn } from './testing/excelOn';

let excel: ExcelOn;
let sheets: ReturnType<typeof testBook>;
const port = createExcelPort();
const when = '2026-03-01T06:00:00Z';

/** Two functions: TWIN.DOUBLE of a number, and TWIN.LABELS, which spills a text that looks like a date over a number. */
beforeEach(async () => {
  sheets = testBook('Plan');
  excel = excelOn(sheets.book);
  sheets.book.onCustomCalls(['TWIN.DOUBLE', 'TWIN.LABELS'], async (calls) =>
    calls.map(({ name, args }) =>
      name === 'TWIN.DOUBLE'
        ? Number(args[0]) * 2
        : [
            ['1-2', 'b'],
            [3, true],
          ],
    ),
  );
  sheets.put('A1', [[21, '=TWIN.DOUBLE(A1)', '=B1+1', 'TWIN.DOUBLE(1)', '=LEN("TWIN.X")']]);
  sheets.put('A3', [['=TWIN.LABELS()']]);
  await sheets.book.idle();
});
afterEach(() => excel.node.close());

const shown = (address: string) => sheets.values(address);
const all = async () => ({ cells: await shown('A1:E4'), formulas: excel.formulas('Plan') });

test('freeze turns =TWIN formulas into what they show, and unfreeze puts every formula back', async () => {
  const before = await all();
  expect(before.cells[0]).toEqual([21, 42, 43, 'TWIN.DOUBLE(1)', 6]);

  expect(await port.freeze(when)).toEqual({ cells: ['Plan!B1', 'Plan!A3'] });
  const frozen = await all();
  expect(frozen.cells).toEqual(before.cells);
  expect(frozen.formulas[0]).toEqual([21, 42, '=B1+1', 'TWIN.DOUBLE(1)', '=LEN("TWIN.X")']);
  expect(await shown('A3:B4')).toEqual([
    ['1-2', 'b'],
    [3, true],
  ]);

  expect(await port.unfreeze(when)).toEqual({ cells: ['Plan!B1', 'Plan!A3'] });
  await sheets.book.idle();
  expect(await all()).toEqual(before);
  expect(excel.sheetNames()).toEqual(['Plan', 'Log']);
});

test('what was frozen, when and how far it spilled stands on a sheet that people can read; both are logged', async () => {
  await port.freeze(when);
  // 2026-03-01 is Excel's day 46082 (=DATE(2026,3,1)).
  expect((await port.readTable('TwinFrozen'))?.rows).toEqual([
    ['Plan', 'B1', '=TWIN.DOUBLE(A1)', 1, 1, '42', 46082.25],
    ['Plan', 'A3', '=TWIN.LABELS()', 2, 2, '"1-2"', 46082.25],
  ]);
  await port.unfreeze(when);
  expect((await port.readTable('TwinLog'))?.rows.map(([, action, what]) => [action, what])).toEqual([
    ['freeze', '2 =TWIN formulas to values'],
    ['unfreeze', '2 =TWIN formulas from values'],
  ]);
});

test('formulas that came later are frozen as well, and all come back', async () => {
  await port.freeze(when);
  sheets.put('G1', [['=TWIN.DOUBLE(4)']]);
  await sheets.book.idle();
  expect((await port.freeze(when)).cells).toEqual(['Plan!G1']);
  expect((await port.unfreeze()).cells).toEqual(['Plan!B1', 'Plan!A3', 'Plan!G1']);
  expect(excel.formulas('Plan')[0]).toContain('=TWIN.DOUBLE(4)');
});

test('putting the formulas back deletes a sheet, so it does not ask for an undo step', async () => {
  jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(true);
  await port.freeze(when);
  const run = jest.spyOn(Excel, 'run');
  await port.unfreeze();
  expect(run.mock.calls.map(([options]) => options)).toEqual([{ delayForCellEdit: true }, { delayForCellEdit: true }]);
  jest.restoreAllMocks();
});

test('a ledger that is gone when it is to be removed is no reason to fail', async () => {
  await port.freeze(when);
  const { book } = sheets;
  const write = book.write.bind(book);
  jest.spyOn(book, 'write').mockImplementationOnce((place, entries) => {
    write(place, entries);
    book.removeTable(book.tables().find(({ name }) => name === 'TwinFrozen')!.id);
    book.deleteSheet(book.sheets().find(({ name }) => name === 'Frozen')!.id);
  });
  expect((await port.unfreeze()).cells).toHaveLength(2);
  jest.restoreAllMocks();
  expect(excel.sheetNames()).toEqual(['Plan', 'Log']);
});

test('a frozen cell that was changed since is not written over', async () => {
  await port.freeze(when);
  sheets.put('B1', [[99]]);
  const before = excel.snapshot();
  await expect(port.unfreeze(when)).rejects.toThrow('Plan!B1 no longer holds the value that was frozen');
  expect(excel.snapshot()).toEqual(before);
});

test('a formula that the add-in does not answer is not frozen', async () => {
  sheets.put('G1', [['=TWIN.UNKNOWN(4)']]);
  await sheets.book.idle();
  const before = excel.snapshot();
  await expect(port.freeze(when)).rejects.toThrow(/Plan!G1 shows #NAME\?: wait until it is calculated/);
  expect(excel.snapshot()).toEqual(before);
});

test('without =TWIN formulas nothing is written', async () => {
  await port.freeze(when);
  const before = excel.snapshot();
  expect(await port.freeze(when)).toEqual({ cells: [] });
  expect(excel.snapshot()).toEqual(before);
});
