import type { NodeHost } from './startNodeHost';
import { startNodeHost } from './startNodeHost';
import { newBook } from './testing/newBook';
import type { Book } from './book';

let book: Book;
let node: NodeHost;
const requests = (): number => node.host.roundTrips;
const failure = async (work: Promise<unknown>): Promise<OfficeExtension.Error> => {
  try {
    await work;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('it should have failed');
};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  book = newBook();
  node = startNodeHost({ book });
});
afterEach(() => node.close());

test('a sheet is added, written and read back in one request', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Twin');
    const range = sheet.getRange('A1:B3');
    range.values = [
      ['SKU', 'Qty'],
      ['A', '5'],
      ['B', 7],
    ];
    range.load('values,address,rowCount');
    sheet.load('name,id,position');
    await context.sync();
    expect(range.values).toEqual([
      ['SKU', 'Qty'],
      ['A', 5],
      ['B', 7],
    ]);
    expect(range.address).toBe('Twin!A1:B3');
    expect([sheet.name, sheet.position, range.rowCount]).toEqual(['Twin', 1, 3]);
  });
  expect(requests()).toBe(1);
});

test('the items of a collection answer what was asked of them and lead back to the sheet', async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([['Sheet1', 'Visible']]);
    sheets.items[0]!.getRange('C2').values = [['x']];
    const used = sheets.items[0]!.getUsedRange().load('address');
    await context.sync();
    expect(used.address).toBe('Sheet1!C2');
  });
});

test('reading a property that was not loaded is refused by the client itself', async () => {
  const work = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    await context.sync();
    return range.values;
  });
  const error = await failure(work);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error.code).toBe('PropertyNotLoaded');
});

test('a sheet that is not there is ItemNotFound, with the statement that failed', async () => {
  const error = await failure(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nope').load('name');
      await context.sync();
    }),
  );
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error).toMatchObject({ code: 'ItemNotFound', message: "The requested resource doesn't exist." });
  expect(error.debugInfo).toMatchObject({
    errorLocation: 'WorksheetCollection.getItem',
    statement: 'var worksheet = worksheets.getItem(...);',
  });
});

test('an OrNullObject that finds nothing is null, and so is what hangs on it', async () => {
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('Nope').load('name');
    const cells = none.getRange('A1').load('values');
    const some = context.workbook.worksheets.getItemOrNullObject('sheet1').load('name');
    await context.sync();
    expect([none.isNullObject, cells.isNullObject, some.isNullObject]).toEqual([true, true, false]);
    expect(some.name).toBe('Sheet1');
  });
});

test('three hundred writes are one request', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (let row = 0; row < 300; row += 1) sheet.getCell(row, 0).values = [[row]];
    await context.sync();
  });
  expect(requests()).toBe(1);
  expect(book.values({ sheet: book.sheets()[0]!.id, row: 299, column: 0, rows: 1, columns: 1 })).toEqual([[299]]);
});

test('fifty thousand cells are cut into chunks by the client and still go in one request', async () => {
  const values = Array.from({ length: 5000 }, (_, i) => Array.from({ length: 10 }, (_unused, j) => i * j));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('C1:L5000');
    range.values = values;
    await context.sync();
    range.load('values');
    await context.sync();
    expect(range.values[4999]![9]).toBe(4999 * 9);
  });
  expect(requests()).toBe(2);
  expect(node.host.requests[0]!.actions).toBeGreaterThan(30);
});

test('values of another size than the range are InvalidArgument and write nothing', async () => {
  const error = await failure(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1, 2, 3]];
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidArgument');
  expect(error.debugInfo.errorLocation).toBe('Range.values');
  expect(book.used(book.sheets()[0]!.id, true)).toBeNull();
});

test.each([
  ['a name that is taken in other letters', 'sheet1', 'ItemAlreadyExists'],
  ['a name with a slash', 'in/out', 'InvalidArgument'],
  ['a name of 32 characters', 'x'.repeat(32), 'InvalidArgument'],
])('%s is refused for a new sheet', async (_, name, code) => {
  const error = await failure(
    Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
  expect(book.sheets()).toHaveLength(1);
});

test('a range is tracked between requests and given back after the run', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
    range.values = [
      ['SKU', 'Qty'],
      ['A', 1],
    ];
    await context.sync();
    const cell = range.getCell(1, 0).load('values,address');
    await context.sync();
    expect([cell.values, cell.address]).toEqual([[['A']], 'Sheet1!A2']);
    expect(node.host.references.size).toBeGreaterThan(0);
  });
  await settled();
  expect(node.host.references.size).toBe(0);
  expect(requests()).toBe(2);
});

test('a nested set dresses cells, and a load reads it back', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    range.set({ format: { fill: { color: 'yellow' }, font: { bold: true }, columnWidth: 80 } });
    range.getCell(0, 1).format.font.italic = true;
    range.load('format/fill/color,format/font/bold,format/font/italic,format/columnWidth');
    await context.sync();
    expect(range.format.fill.color).toBe('#FFFF00');
    expect([range.format.font.bold, range.format.font.italic, range.format.columnWidth]).toEqual([true, null, 80]);
  });
});

test('a change reaches the handler, leads to its cells, and no longer does after remove', async () => {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  const handler = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const added = sheet.onChanged.add(async (args) => void heard.push(args));
    await context.sync();
    sheet.getRange('B2').values = [[42]];
    await context.sync();
    return added;
  });
  await settled();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({
    address: 'B2',
    type: 'WorksheetChanged',
    changeType: 'RangeEdited',
    source: 'Local',
  });
  await Excel.run(async (context) => {
    const range = heard[0]!.getRange(context).load('values');
    await context.sync();
    expect(range.values).toEqual([[42]]);
  });
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B2').values = [[43]];
    await context.sync();
  });
  await settled();
  expect(heard).toHaveLength(1);
});

test('an event of all sheets is told when a sheet is added, and none while events are off', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onAdded.add(async ({ worksheetId }) => void heard.push(worksheetId));
    await context.sync();
    const sheet = context.workbook.worksheets.add('One').load('id');
    await context.sync();
    await settled();
    expect(heard).toEqual([sheet.id]);
    context.runtime.enableEvents = false;
    context.workbook.worksheets.add('Two');
    await context.sync();
  });
  await settled();
  expect(heard).toHaveLength(1);
});

test('settings keep values of any shape', async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add('map', { a: [1, 2] });
    await context.sync();
    const setting = context.workbook.settings.getItemOrNullObject('map').load('value');
    const none = context.workbook.settings.getItemOrNullObject('other').load('value');
    await context.sync();
    expect(setting.value).toEqual({ a: [1, 2] });
    expect(none.isNullObject).toBe(true);
  });
  expect(book.settings.get('map')).toBe('{"a":[1,2]}');
});

test('a member that the host does not offer is NotImplemented and is written down', async () => {
  const error = await failure(
    Excel.run(async (context) => {
      context.workbook.pivotTables.refreshAll();
      await context.sync();
    }),
  );
  expect(error.code).toBe('NotImplemented');
  expect(error.message).toContain('Workbook.PivotTables');
  expect(node.host.unsupported).toEqual(['Workbook.PivotTables']);
});

test('what comes before an error in a request has happened, what comes after has not', async () => {
  await failure(
    Excel.run(async (context) => {
      context.workbook.worksheets.add('Before');
      context.workbook.worksheets.add('Sheet1');
      context.workbook.worksheets.add('After');
      await context.sync();
    }),
  );
  expect(book.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Before']);
});
