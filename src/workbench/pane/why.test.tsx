import { screen, within } from '@testing-library/react/pure';
import { problemsFor } from './testing/axe';
import { openPane, type OpenPane } from './testing/openPane';

/** The formula card on the real Office.js: cells of one sheet, selected one after another. */
let pane: OpenPane;
let sheet: string;
beforeAll(async () => {
  pane = await openPane();
  sheet = pane.book.sheets()[0]!.id;
});
afterAll(() => pane.close());

const put = (row: number, column: number, entries: Parameters<OpenPane['book']['write']>[1]) =>
  pane.book.write({ sheet, row, column, rows: entries.length, columns: entries[0]!.length }, entries);
const select = (row: number, column: number, rows = 1) => pane.book.select({ sheet, row, column, rows, columns: 1 });
const card = (name: string) => screen.findByRole('region', { name });

test('the view says of an empty cell that it is empty, and is sound', async () => {
  select(20, 0);
  await pane.openStep('Why?');
  expect(await screen.findByText(/^A21 is empty\. Select a cell whose formula calls a =TWIN function\./)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Why Sheet1!A21?' })).toBeVisible();
  expect(await problemsFor(document)).toEqual([]);
});

test('selecting a cell shows its formula with the numbers put in, their units and the source', async () => {
  put(0, 0, [[1000, 50, 2, { formula: '=TWIN.EOQ(A1,B1,C1)' }]]);
  await pane.book.calculated();
  select(0, 3);
  const eoq = await card('TWIN.EOQ');
  // By hand: the square root of 2 x 1000 x 50 / 2 = 50,000.
  expect(within(eoq).getByRole('row', { name: /^Q .* 223\.61 units$/ })).toBeVisible();
  expect(await problemsFor(document)).toEqual([]);
});
