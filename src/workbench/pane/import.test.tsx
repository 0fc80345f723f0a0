import { fireEvent, screen, within } from '@testing-library/react/pure';
import { newBook } from '../host/testing/newBook';
import { problemsFor } from './testing/axe';
import { openPane, type OpenPane } from './testing/openPane';

const items = 'Items and their stock';
const stock = 'Item;Port;Lager;Preis\r\n00412;Koper;1.234,5;7\r\n1-2;Koper;3;8\r\n;Koper;4;9\r\n';

let pane: OpenPane;
beforeEach(async () => {
  pane = await openPane();
});
afterEach(() => pane.close());

test('what was found in a file is shown before anything is written', async () => {
  const before = pane.snapshot();
  await pane.choose(items, 'stock.csv', stock);
  await pane.says('stock.csv is read: check what was found, then import it.');
  expect(screen.getByRole('heading', { name: `${items}: check before it is imported` })).toHaveFocus();
  expect(screen.getByText('stock.csv: 3 rows read, 1 refused, 2 accepted.')).toBeVisible();
  expect(screen.getByText('1: Item is blank')).toBeVisible();
  expect(screen.getByText(/Columns that are not used: Lager, Preis/)).toBeInTheDocument();
  expect(pane.snapshot()).toEqual(before);
  expect(await problemsFor(document)).toEqual([]);
});

test('a file is dropped on its card; one dropped beside it is read by nobody, and not opened by the browser', async () => {
  const file = new File([stock], 'stock.csv');
  const drop = { dataTransfer: { files: [file], types: ['Files'] } };
  const card = await screen.findByRole('group', { name: items });
  await pane.ready(`Choose a file: ${items}`);
  expect(fireEvent.drop(document.body, drop)).toBe(false);
  await screen.findByText(/^Nothing was read: the pane has to know what the file holds/);
  expect(fireEvent.drop(card, drop)).toBe(false);
  // A second one, while the first is being read.
  fireEvent.drop(card, { dataTransfer: { files: [new File([stock], 'second.csv')], types: ['Files'] } });
  await screen.findByText(/^second.csv was not read: the pane is busy \(Reading stock.csv\). Drop it again/);
  await pane.says('stock.csv is read: check what was found, then import it.');
});

test('a column is mapped by hand, and one that was matched may be left out', async () => {
  await pane.choose(items, 'stock.csv', stock);
  await pane.user.selectOptions(await screen.findByRole('combobox', { name: 'On hand' }), 'Lager');
  await pane.says('stock.csv is read with your choice.');
  await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Route' }), 'not in this file');
  await screen.findByText(/Columns that are not used: Port, Preis/);
  expect(screen.getByRole('combobox', { name: 'Route' })).toHaveValue('');
  await pane.press('Import 2 rows');
  await pane.says(/^2 rows of stock\.csv are in the workbook; 1 refused row is on the sheet Issues/);
  const [headings, ...rows] = pane.cells('Items');
  const at = (heading: string) => headings!.indexOf(heading);
  expect(rows.map((row) => [row[at('Item')], row[at('Route')], row[at('On hand')]])).toEqual([
    ['00412', null, 1234.5],
    ['1-2', null, 3],
  ]);
  expect(screen.getByRole('button', { name: `Choose another file: ${items}` })).toHaveFocus();
});

test('an import ends on the sheet of its table, several end on Trust', async () => {
  const shown = () => pane.book.sheets().find(({ id }) => id === pane.book.selection().sheet)?.name;
  await pane.choose(items, 'stock.csv', stock);
  await pane.press('Import 2 rows');
  await pane.says(/^2 rows of stock\.csv/);
  expect(shown()).toBe('Items');
  pane.close();
  pane = await openPane();
  await pane.press('Try it with the sample story');
  await pane.says(/^The sample story is in the workbook/);
  expect(shown()).toBe('Trust');
});

test('the next file of a kind is read with the mapping that the workbook remembers', async () => {
  await pane.choose(items, 'stock.csv', stock);
  await pane.user.selectOptions(await screen.findByRole('combobox', { name: 'Route' }), 'not in this file');
  await screen.findByText(/Columns that are not used: Port/);
  await pane.press('Import 2 rows');
  await pane.choose(items, 'again.csv', stock);
  await pane.says(/again\.csv is read/);
  expect(screen.getByRole('combobox', { name: 'Route' })).toHaveValue('');
});

test('a file with headings of its own can be imported once its columns are pointed out', async () => {
  await pane.choose('Demand history', 'umsatz.csv', 'Ware;Wann;Wieviel\r\nA;2025-01-01;5\r\nA;2025-02-01;7\r\n');
  await pane.says(
    'umsatz.csv has no column for item and period (Period start) of demand: its headings are "Ware", "Wann", "Wieviel". Say which of them they are. A file about one item alone needs a column "Item" with its name in every row.',
  );
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
  await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Item' }), 'Ware');
  await pane.says(/umsatz\.csv has no column for period/);
  await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Period start' }), 'Wann');
  await pane.says('umsatz.csv is read with your choice.');
  await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Quantity' }), 'Wieviel');
  await pane.press('Import 2 rows');
  await pane.says(/2 rows of umsatz\.csv are in the workbook/);
});

test('a file none of whose rows can be used stays open to correction', async () => {
  await pane.choose('Receipts and their lead times', 'po.csv', 'Ordered,Received,Sent\r\n??,2025-02-01,2025-01-01\r\n');
  await pane.says(
    /^The only row of po\.csv cannot be used: Ordered is not a date.*Check the mapping of the columns\.$/,
  );
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
  await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Ordered' }), 'Sent');
  await pane.says('po.csv is read with your choice.');
  expect(await screen.findByRole('button', { name: 'Import 1 row' })).toBeEnabled();
});

test.each([
  ['an empty file', '', /leer\.csv is empty/],
  [
    'a workbook',
    new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0, 0x78, 0x6c, 0x2f, 2]),
    /^leer\.csv is an Excel workbook, not a CSV file: save the sheet as "CSV UTF-8" and import that\.$/,
  ],
  ['a PDF', '%PDF-1.7', /^leer\.csv is a PDF, not a CSV file: export its table as CSV where it comes from\.$/],
  ['a binary file', new Uint8Array([65, 10, 0, 1, 2, 3, 4, 5]), /^leer\.csv is not a text file/],
  ['a file without a usable column', 'x,y\r\n1,2\r\n', /leer\.csv has no column for item/],
])('%s is refused in one sentence, and nothing changes', async (_, content, sentence) => {
  const before = pane.snapshot();
  await pane.choose(items, 'leer.csv', content);
  await pane.says(sentence);
  expect(screen.getByRole('status').textContent).not.toMatch(/Error|undefined|\bat \w+\.ts/);
  expect(pane.snapshot()).toEqual(before);
});

test('a table that is there is replaced only after a yes; keeping it changes nothing', async () => {
  await pane.choose(items, 'stock.csv', stock);
  await pane.press('Import 2 rows');
  await pane.says(/^2 rows of stock\.csv/);
  const before = pane.snapshot();

  await pane.choose(items, 'new.csv', 'Item\r\nA\r\nB\r\nC\r\n');
  await pane.press('Import 3 rows');
  const dialog = await screen.findByRole('alertdialog', { name: 'This will be replaced' });
  expect(
    within(dialog)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['the table "TwinItems" (2 rows)']);
  await pane.press('Keep as it is');
  await pane.says('Nothing was changed.');
  expect(pane.snapshot()).toEqual(before);
  expect(screen.getByRole('button', { name: 'Import 3 rows' })).toHaveFocus();

  await pane.press('Import 3 rows');
  await pane.press('Replace');
  await pane.says(/^3 rows of new\.csv are in the workbook/);
  expect(pane.cells('Items').map((row) => row[0])).toEqual(['Item', 'A', 'B', 'C']);
});

test('importing another kind replaces nothing, so it asks nothing', async () => {
  await pane.choose(items, 'stock.csv', stock);
  await pane.press('Import 2 rows');
  await pane.choose('Demand history', 'demand.csv', 'Item,Month,Quantity\r\nA,2025-01-01,5\r\nA,2025-02-01,6\r\n');
  await pane.press('Import 2 rows');
  await pane.says(/2 rows of demand\.csv are in the workbook/);
});

test("a planner's own sheet of that name is refused, and stays as it is", async () => {
  pane.close();
  const book = newBook();
  const { id } = book.addSheet('Items');
  book.write({ sheet: id, row: 0, column: 0, rows: 1, columns: 1 }, [['my own list']]);
  pane = await openPane(book);
  const before = pane.snapshot();
  await pane.choose(items, 'stock.csv', stock);
  await pane.press('Import 2 rows');
  await pane.says(/The sheet "Items" holds cells that TwinSheet did not write: rename it or move them/);
  expect(pane.snapshot()).toEqual(before);
});
