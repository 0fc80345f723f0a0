import { createExcelPort } from '../../excel/createExcelPort';
import { Halfway, Refusal } from '../../workbook/port';
import { BookError } from '../host/book';
import { testBook } from '../sheet/testing/testBook';
import { amounts, excelOn, importOf, words, type ExcelOn } from './testing/excelOn';

let excel: ExcelOn;
let sheets: ReturnType<typeof testBook>;
const port = createExcelPort();
const items = (...stock: number[]) =>
  importOf('Items', 'TwinItems', [words('Item', ...stock.map(String)), amounts('Stock', ...stock)]);

beforeEach(() => {
  sheets = testBook('Mine');
  excel = excelOn(sheets.book);
});
afterEach(() => {
  jest.restoreAllMocks();
  excel.node.close();
});

const breaks = (member: 'addTable' | 'changeTable') =>
  jest.spyOn(sheets.book, member).mockImplementationOnce(() => {
    throw new BookError('notAllowed', 'the host gave up');
  });

test('when Excel fails inside the request that makes the change, what was new is taken away', async () => {
  const before = excel.snapshot();
  breaks('addTable');
  await expect(port.apply(items(5, 7))).rejects.toThrow();
  expect(excel.snapshot()).toEqual(before);
});

test('when it fails over a table that is there, the error says so, and the same change completes it', async () => {
  await port.apply(items(5, 7));
  breaks('changeTable');
  const failed: unknown = await port.apply(items(1, 2, 3)).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(Halfway);
  expect((failed as Error).message).toMatch(/^Excel stopped in the middle of the change .*do the same again/);
  await port.apply(items(1, 2, 3));
  expect((await port.readTable('TwinItems'))?.rows).toHaveLength(3);
});

test('a request that Excel refuses as a whole leaves nothing to take back', async () => {
  const refuse = () => (excel.node.host.faults.refuseNext = 'ActivityLimitReached');
  await expect(port.apply(items(5), { progress: refuse })).rejects.toBeInstanceOf(Refusal);
  // Two that look, and the one that was refused.
  expect(excel.node.host.roundTrips).toBe(3);
});

test('events are on again after a change that failed', async () => {
  breaks('addTable');
  await expect(port.apply(items(5))).rejects.toThrow();
  await Excel.run(async (context) => {
    context.runtime.load('enableEvents');
    await context.sync();
    expect(context.runtime.enableEvents).toBe(true);
  });
});

test('what could not be taken back is named', async () => {
  jest.spyOn(sheets.book, 'addTable').mockImplementationOnce(() => {
    excel.node.host.faults.cellEditMode = true;
    throw new BookError('notAllowed', 'the host gave up');
  });
  const failed: unknown = await port.apply(items(5)).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(Halfway);
  expect((failed as Error).message).toMatch(
    /could not be taken back \(Excel is waiting for a cell.*\): delete "Items", "TwinItems"/,
  );
});

describe('where Excel has undo steps (ExcelApi 1.20)', () => {
  beforeEach(() => jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(true));

  test('the change is one of them', async () => {
    const run = jest.spyOn(Excel, 'run');
    expect((await port.apply(items(5))).undo).toBe(true);
    expect(run.mock.calls.map(([options]) => options)).toContainEqual({ delayForCellEdit: true, mergeUndoGroup: true });
  });

  test('a change that it cannot undo is made without', async () => {
    let first = true;
    const refuse = () => {
      if (first) excel.node.host.faults.refuseNext = 'UndoNotSupported';
      first = false;
    };
    expect((await port.apply(items(5), { progress: refuse })).undo).toBe(false);
    expect((await port.readTable('TwinItems'))?.rows).toEqual([['5', 5]]);
  });

  test('a change that fails for a reason of its own before anything arrived is made without, once', async () => {
    breaks('addTable');
    expect((await port.apply(items(5))).undo).toBe(false);
    expect((await port.readTable('TwinItems'))?.rows).toEqual([['5', 5]]);
    jest.spyOn(sheets.book, 'changeTable').mockImplementation(() => {
      throw new BookError('notAllowed', 'the host gave up');
    });
    await expect(port.apply(items(5, 7))).rejects.toThrow('Excel stopped in the middle of the change');
  });

  test('what Excel refuses for a reason that a person must mend is not tried again', async () => {
    const seen = jest.fn(() => (excel.node.host.faults.refuseNext = 'ActivityLimitReached'));
    await expect(port.apply(items(5), { progress: seen })).rejects.toBeInstanceOf(Refusal);
    expect(seen).toHaveBeenCalledTimes(1);
  });

  test('a change that makes and deletes the hidden staging sheet does not ask for one', async () => {
    await port.apply(items(5));
    const run = jest.spyOn(Excel, 'run');
    const many = importOf('Items', 'TwinItems', [
      words('Item', ...Array.from({ length: 60_000 }, (_, i) => `${i} ${'x'.repeat(80)}`)),
    ]);
    expect((await port.apply(many)).undo).toBe(false);
    expect(run.mock.calls.map(([options]) => options)).toEqual([
      { delayForCellEdit: true },
      { delayForCellEdit: true },
    ]);
  }, 60_000);
});

test('a sheet that cannot be shown does not spoil the change', async () => {
  jest.spyOn(sheets.book, 'activate').mockImplementation(() => {
    throw new BookError('notAllowed', 'another workbook has the focus');
  });
  const applied = await port.apply([...items(5), { kind: 'showSheet', sheet: 'Items' }]);
  expect(applied.requests).toBe(4);
});

test('a read whose answer would be too large is asked in parts', async () => {
  await port.apply(items(...Array.from({ length: 3_000 }, (_, i) => i)));
  excel.node.host.faults.payloadLimit = 30_000;
  expect((await port.readTable('TwinItems'))?.rows).toHaveLength(3_000);
});
