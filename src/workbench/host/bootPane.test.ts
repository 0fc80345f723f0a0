/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html?_host_Info=Excel$Web$16.01$en-US$x$$$3"}
 */
import { TextDecoder, TextEncoder } from 'node:util';
import { bootPane } from './bootPane';
import type { Pane } from './bootPane';
import type { Book } from './book';
import { newBook } from './testing/newBook';

Object.assign(globalThis, { TextDecoder, TextEncoder });
let book: Book;
let pane: Pane;
const functionsJson = {
  functions: [{ id: 'HALF', name: 'HALF', parameters: [{ name: 'x', type: 'number' as const }] }],
};

beforeAll(async () => {
  book = newBook();
  pane = await bootPane(window, book, { functionsJson });
});
afterAll(() => pane.close());

test('the page learns that it is in Excel on the web', () => {
  expect(pane.info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
});

test('the page is told the requirement sets that the host offers, and no more', () => {
  const { requirements } = Office.context;
  expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
});

test('Excel.run writes to the book', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Twin').getRange('A1:B1').values = [['SKU', 1]];
    await context.sync();
  });
  const sheet = book.sheets()[1]!.id;
  expect(book.values({ sheet, row: 0, column: 0, rows: 1, columns: 2 })).toEqual([['SKU', 1]]);
});

test.each([
  ['RequestPayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded'],
  ['ActivityLimitReached', 'ActivityLimitReached'],
  ['InvalidOperationInCellEditMode', 'InvalidOperationInCellEditMode'],
  ['AccessDenied', 'AccessDenied'],
])('a refusal of the whole request, %s, reaches the page as %s', async (code, seen) => {
  pane.host.faults.refuseNext = code;
  const work = Excel.run(async (context) => {
    context.workbook.load('name');
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code: seen });
});

test('a custom function runs in the page', async () => {
  CustomFunctions.associate('HALF', (x: number) => x / 2);
  const call = { name: 'TWIN.HALF', args: [8], sheet: book.sheets()[0]!.id, row: 0, column: 0 };
  expect(await pane.functions.compute([call])).toEqual([4]);
});

test('a ribbon button runs its function, and the host hears that it is done', async () => {
  const clicked: string[] = [];
  Office.actions.associate('refresh', (event: Office.AddinCommands.Event) => {
    clicked.push(event.source.id);
    event.completed();
  });
  await pane.xdm.command('refresh', 'RefreshButton');
  expect(clicked).toEqual(['RefreshButton']);
});

test('the pane can be hidden and shown, and the ribbon updated', async () => {
  const seen: string[] = [];
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode));
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  await Office.ribbon.requestUpdate({
    tabs: [{ id: 'Tab', groups: [{ id: 'Group', controls: [{ id: 'Run', enabled: false }] }] }],
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(seen).toEqual(['Hidden', 'Taskpane']);
  expect(pane.state.visible).toBe(true);
  expect(pane.state.buttons.get('Run')).toBe(false);
});

test('document settings are saved with the host', async () => {
  const { settings } = Office.context.document;
  settings.set('view', { step: 2 });
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
  expect(JSON.parse(pane.xdm.settings.get('view') ?? 'null')).toEqual({ step: 2 });
});
