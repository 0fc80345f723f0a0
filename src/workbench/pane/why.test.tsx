import { act, screen, waitFor, within } from '@testing-library/react/pure';
import { answer } from '../../functions/answer';
import { isCellError } from '../../functions/gate/cellError';
import type { CustomCall, CustomResult, Entry, Value } from '../host/book';
import { problemsFor } from './testing/axe';
import { openPane, type OpenPane } from './testing/openPane';

/** The formula card on the real Office.js: cells of one sheet, selected one after another. */
let pane: OpenPane;
let sheet: string;
beforeAll(async () => {
  pane = await openPane();
  sheet = pane.book.sheets()[0]!.id;
  pane.book.onCustomCalls(['TWIN.EOQ', 'TWIN.SAFETYSTOCK'], (batch) => Promise.all(batch.map(computed)));
});
afterAll(() => pane.close());

async function computed({ name, args }: CustomCall): Promise<CustomResult> {
  const result = await answer(name.replace('TWIN.', ''), args);
  return isCellError(result) ? { error: result.error } : result.map((row) => row.map((cell) => cell as Value));
}

async function put(row: number, column: number, entries: readonly (readonly Entry[])[]): Promise<void> {
  pane.book.write({ sheet, row, column, rows: entries.length, columns: entries[0]!.length }, entries);
  await pane.book.idle();
}
const select = (row: number, column: number, rows = 1) => pane.book.select({ sheet, row, column, rows, columns: 1 });
const card = (name: string) => screen.findByRole('region', { name });
const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, 400)));

test('an empty cell is said to be empty, and how the view is used', async () => {
  select(20, 0);
  await pane.openStep('Why?');
  expect(await screen.findByText('A21 is empty. Select a cell whose formula calls a =TWIN function.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Why Sheet1!A21?' })).toBeVisible();
  expect(await problemsFor(document)).toEqual([]);
});

test('another cell that is selected is explained: the numbers put in, their units, the source and its page', async () => {
  await put(0, 0, [[1000, 50, 2, { formula: '=TWIN.EOQ(A1,B1,C1)' }]]);
  select(0, 3);
  const eoq = await card('TWIN.EOQ');
  // By hand: the square root of 2 x 1000 x 50 / 2 = 50,000.
  expect(within(eoq).getByRole('row', { name: /^Q .* 223\.61 units$/ })).toBeVisible();
  expect(within(eoq).getByRole('row', { name: /^demandRate .* 1,000 units per period A1$/ })).toBeVisible();
  expect(within(eoq).getByText(/^Order quantity: square root of 2 x 1,000 x 50 \/ 2 = 223\.61 units\.$/)).toBeVisible();
  expect(within(eoq).getByText(/^Source: Snyder & Shen/)).toBeVisible();
  expect(within(eoq).getByRole('link', { name: 'All about TWIN.EOQ' })).toHaveAttribute('href', 'functions.html#EOQ');
  expect(await problemsFor(document)).toEqual([]);
});

test('the sentence on the selected cell is read aloud when it changes, and the card is not', async () => {
  const sentence = screen.getByText(/^D1 shows 223\.606.*, by TWIN\.EOQ\.$/);
  expect(sentence.closest('[aria-live]')).toHaveAttribute('aria-live', 'polite');
  expect((await card('TWIN.EOQ')).closest('[aria-live]')).toBeNull();
});

test('an error of any code has its sentence and the way out, and broken assumptions are named', async () => {
  await put(1, 0, [[1.2, { formula: '=TWIN.SAFETYSTOCK(A2,100,80,1,0.2)' }]]);
  select(1, 1);
  const refused = await card('TWIN.SAFETYSTOCK');
  expect(within(refused).getByText('#NUM!')).toBeVisible();
  expect(within(refused).getByText(/serviceLevel must be below 1\./)).toBeVisible();
  expect(within(refused).getByText(/Change A2: serviceLevel takes a number, above 0, below 1\./)).toBeVisible();
  await put(1, 0, [[0.95]]);
  expect(await within(await card('TWIN.SAFETYSTOCK')).findByText(/^NORMAL lets demand .* be below 0/)).toBeVisible();
  expect(await problemsFor(document)).toEqual([]);
});

test('a spilled cell names the cell with the formula and shows the row of its own', async () => {
  await put(3, 0, [[1000], [2000], [4000]]);
  await put(3, 2, [[{ formula: '=TWIN.EOQ(A4:A6,B1,C1)' }]]);
  select(5, 2);
  expect(await screen.findByText('The formula stands in C4; its result spills into C6.')).toBeVisible();
  const eoq = await card('TWIN.EOQ');
  expect(within(eoq).getByText('Row 3 of 3: select another cell of the result to see its row.')).toBeVisible();
  // The square root of 2 x 4000 x 50 / 2.
  expect(within(eoq).getByRole('row', { name: /^Q .* 447\.21 units$/ })).toBeVisible();
});

test('of a call inside a larger formula the call is explained, and that there is more is said', async () => {
  await put(8, 0, [[{ formula: '=ROUND(TWIN.EOQ(A1,B1,C1),0)' }]]);
  select(8, 0);
  expect(await screen.findByText(/^The formula does more than this call: .* shows 224 for all of it\.$/)).toBeVisible();
  expect(within(await card('TWIN.EOQ')).getByRole('row', { name: /^Q .* 223\.61 units$/ })).toBeVisible();
});

test('arithmetic in an argument is computed, in no more requests than a reference takes', async () => {
  await put(21, 0, [[500, { formula: '=TWIN.EOQ(A22*2,TWIN.EOQ(A22,5,1)-B1,C1)' }]]);
  await rest();
  const before = pane.requests();
  select(21, 1);
  // The square root of 2 x 500 x 5 is 70.71; less 50, 20.71; the square root of 2 x 1000 x 20.71 / 2 is 143.91.
  const row = await screen.findByRole('row', { name: /^demandRate .* 1,000 units per period A22\*2$/ });
  const outer = row.closest('section')!;
  expect(within(outer).getByRole('row', { name: /^Q .* 143\.91 units$/ })).toBeVisible();
  await rest();
  expect(pane.requests() - before).toBe(2);
});

test('a cell that was not calculated since its inputs changed shows both numbers and the way out', async () => {
  await put(23, 0, [[1000, { formula: '=TWIN.EOQ(A24,B1,C1)' }]]);
  select(23, 1);
  await waitFor(() => expect(screen.getByText(/^B24 shows 223\.6/)).toBeVisible());
  expect(screen.queryByText(/computed from other values/)).toBeNull();
  pane.book.calculation = 'manual';
  await put(23, 0, [[4000]]);
  select(22, 1);
  select(23, 1);
  const sentence = 'The cell shows 223.61, computed from other values: from those that stand here now it is 447.21.';
  expect(await screen.findByText(`${sentence} Press Recalculate on the TwinSheet tab.`)).toBeVisible();
  expect(await problemsFor(document)).toEqual([]);
  pane.book.calculation = 'automatic';
});

test('several cells, plain formulas and functions that do not exist are told apart', async () => {
  select(0, 3, 4);
  expect(await screen.findByText('4 cells are selected: this is about D1, the active one.')).toBeVisible();
  await put(7, 0, [[{ formula: '=SUM(A1:B1)' }, { formula: '=TWIN.NOTHING(1)' }, 5]]);
  select(7, 0);
  expect(await screen.findByText(/^The formula in A8 calls no =TWIN function\./)).toBeVisible();
  select(7, 1);
  expect(await screen.findByText('There is no function TWIN.NOTHING: check how it is written.')).toBeVisible();
  select(7, 2);
  expect(await screen.findByText(/^C8 holds a value and no formula\./)).toBeVisible();
});

test('moving through many cells explains only the one where the hand rests', async () => {
  await rest();
  const before = pane.requests();
  for (let row = 10; row < 20; row += 1) select(row, 0);
  select(0, 3);
  await card('TWIN.EOQ');
  await rest();
  // One for the cell, one for the three cells that its formula names.
  expect(pane.requests() - before).toBe(2);
});

test('what Excel refuses is said in its words, and the next cell is explained again', async () => {
  await pane.refuseNext('InvalidOrTimedOutSession');
  select(0, 2);
  expect(await screen.findByText(/could not be read: the session with Excel has ended/)).toBeVisible();
  select(0, 3);
  expect(await card('TWIN.EOQ')).toBeVisible();
});

test('a view that is closed asks nothing of Excel any more', async () => {
  await pane.openStep('Data');
  await waitFor(() => expect(screen.queryByRole('heading', { name: /^Why/ })).toBeNull());
  await rest();
  const before = pane.requests();
  select(1, 1);
  await rest();
  expect(pane.requests()).toBe(before);
});
