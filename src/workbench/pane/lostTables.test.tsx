import { screen, within } from '@testing-library/react/pure';
import type { Table } from '../host/book';
import { openPane, type OpenPane } from './testing/openPane';

/** Each test opens the sample story, and a planner does something to its tables before the twin is built. */
let pane: OpenPane;
beforeEach(async () => {
  pane = await openPane();
  await pane.press('Try it with the sample story');
  await pane.says(/The sample story is in the workbook/);
});
afterEach(() => pane.close());

const table = (name: string): Table => pane.book.tables().find((one) => one.name === name)!;
const deleteSheet = (name: string) => pane.book.deleteSheet(pane.book.sheets().find((one) => one.name === name)!.id);
const nameHeading = (name: string, at: number, heading: string) => {
  const { sheet, area } = table(name);
  pane.book.write({ sheet, row: area.row, column: area.column + at, rows: 1, columns: 1 }, [[heading]]);
};
async function build(): Promise<void> {
  await pane.openStep('Twin');
  await pane.press('Build the twin');
}
/** Refused: the sentence is there, and not a cell has changed. */
async function isRefused(says: RegExp): Promise<void> {
  const before = pane.snapshot();
  await build();
  await pane.says(says);
  expect(pane.snapshot()).toEqual(before);
}

test('a table that was renamed is named with its new name, and the twin is there again when it is called as it was', async () => {
  const { id } = table('TwinDemand');
  pane.book.changeTable(id, { name: 'Umsatz' });
  await isRefused(
    /^The table TwinDemand is now called Umsatz: call it TwinDemand again .*, or import its file again\./,
  );
  pane.book.changeTable(id, { name: 'TwinDemand' });
  await pane.press('Build the twin');
  await pane.says(/^The twin knows 16 items and 4 assets/);
});

test('a table that became plain cells is told from one that was renamed, and its file can be imported over them', async () => {
  pane.book.removeTable(table('TwinDemand').id);
  await isRefused(/^The cells of the sheet Demand are no table any more: make them one again \(Insert, Table\)/);
  await pane.openStep('Data');
  await pane.choose('Demand history', 'demand.csv', 'Item,Month,Quantity\r\nA,2025-01-01,5\r\nA,2025-02-01,6\r\n');
  await pane.press('Import 2 rows');
  const asked = await screen.findByRole('alertdialog', { name: 'This will be replaced' });
  expect(within(asked).getByText('the sheet "Demand"')).toBeVisible();
  await pane.press('Replace');
  await pane.says(/^2 rows of demand\.csv are in the workbook/);
  expect(table('TwinDemand').area.rows).toBe(3);
});

test('without the sheet of the demand no item can be advised on, and that is said', async () => {
  deleteSheet('Demand');
  await isRefused(/^There is no table TwinDemand any more, and no sheet Demand: import its file again/);
});

test.each([
  [
    'Items',
    /^There is no table TwinItems any more/,
    /^The twin knows 16 items and 4 assets.* There is no table TwinItems/,
  ],
  [
    'Receipts',
    /^There is no table TwinReceipts/,
    /^The twin knows 16 items and 4 assets.* There is no table TwinReceipts/,
  ],
  [
    'Downtime',
    /^There is no table TwinDowntime/,
    /^The twin knows 16 items and 0 assets.* There is no table TwinDowntime/,
  ],
])(
  'without the sheet %s there is a twin of the rest, after a yes, and it says what it is without',
  async (sheet, line, says) => {
    deleteSheet(sheet);
    const before = pane.snapshot();
    await build();
    const asked = await screen.findByRole('alertdialog', { name: 'Not all that was imported is there' });
    expect(within(asked).getByText(line)).toBeVisible();
    expect(pane.snapshot()).toEqual(before);
    await pane.press('Build it without');
    await pane.says(says);
    expect(
      pane
        .cells('Twin')
        .flat()
        .some((cell) => String(cell).includes(`no sheet ${sheet}`)),
    ).toBe(true);
  },
);

test('without the quantities nothing can be said of any item', async () => {
  nameHeading('TwinDemand', 2, 'Amount');
  await isRefused(/^The table TwinDemand has no column "Quantity": name it so again, .* no item can be advised on\.$/);
});

test('a needed column that is gone is named', async () => {
  nameHeading('TwinDemand', 0, 'Ware');
  await isRefused(/^The table TwinDemand has lost its column "Item": name it so again, or import its file again\./);
});

test('a column that need not be there is missed all the same', async () => {
  const at = pane.cells('Items')[0]!.indexOf('On hand');
  nameHeading('TwinItems', at, 'Bestand');
  await build();
  const asked = await screen.findByRole('alertdialog', { name: 'Not all that was imported is there' });
  expect(within(asked).getByText(/^The table TwinItems has no column "On hand": name it so again/)).toBeVisible();
  await pane.press('Keep as it is');
  await pane.says('Nothing was changed.');
});

test('a table whose rows are gone is said to have none', async () => {
  const { sheet, area } = table('TwinDemand');
  const cells = Array.from({ length: area.rows - 1 }, () => Array.from({ length: area.columns }, () => ''));
  pane.book.write({ ...area, sheet, row: area.row + 1, rows: area.rows - 1 }, cells);
  await isRefused(/^The table TwinDemand has no rows: import its file again\./);
});
