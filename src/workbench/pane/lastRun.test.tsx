import { screen, waitFor, within } from '@testing-library/react/pure';
import { readXlsx } from '../sheet/xlsx/readXlsx';
import { writeXlsx } from '../sheet/xlsx/writeXlsx';
import type { UniverBook } from '../sheet/univerBook';
import { openPane, type OpenPane } from './testing/openPane';

/** A planner runs a scenario, saves, and comes back to the file another day; each test opens the file anew. */
let pane: OpenPane;
let file: Uint8Array;
let knew: readonly string[];
const weeksLater = '2026-03-01T09:30:00Z';

beforeAll(async () => {
  pane = await openPane();
  await pane.press('Try it with the sample story');
  await pane.says(/The sample story is in the workbook/);
  await pane.openStep('Twin');
  await pane.press('Build the twin');
  await pane.says(/^The twin knows/);
  await pane.openStep('Scenarios');
  await pane.user.click(await screen.findByText('Assumptions of the run'));
  const field = screen.getByRole('textbox', { name: 'Replications' });
  await pane.user.clear(field);
  await pane.user.type(field, '30');
  await pane.press('Run');
  await pane.says(/Port congestion is done/);
  await pane.openStep('ROI');
  await pane.press('Write the ROI sheets');
  await pane.says(/The ROI sheets are written/);
  knew = benefits();
  await pane.book.idle();
  file = await writeXlsx(pane.book);
  pane.close();
});
beforeEach(async () => {
  pane = await openPane(await reopened(), { now: () => weeksLater });
});
afterEach(() => pane.close());

async function reopened(): Promise<UniverBook> {
  const book = await readXlsx(file);
  book.onCustomCalls([], (batch) => Promise.resolve(batch.map(() => null)));
  await book.idle();
  return book;
}
const benefits = (): readonly string[] => screen.getAllByText(/: \d of 5 known$/).map(({ textContent }) => textContent);
const changeCell = (tableName: string, heading: string, value: number): void => {
  const { sheet, area } = pane.book.tables().find(({ name }) => name === tableName)!;
  const [headings] = pane.book.values({ sheet, ...area, rows: 1 });
  const column = area.column + headings!.indexOf(heading);
  pane.book.write({ sheet, row: area.row + 1, column, rows: 1, columns: 1 }, [[value]]);
};

test('after saving and opening, the ROI step works with the last run and says when and on which data it was made', async () => {
  await pane.openStep('ROI');
  expect(
    await screen.findByText(
      /^Port congestion, run on 2026-01-15 at 08:00 UTC, on data up to 2025-12-\d\d, from inventory\.csv, .*\.csv, .*\.csv\.$/,
    ),
  ).toBeVisible();
  expect(benefits()).toEqual(knew);
  expect(benefits().find((line) => line.startsWith('I3'))).toMatch(/: [345] of 5 known$/);
  await pane.press('Write the ROI sheets again');
  const dialog = await screen.findByRole('alertdialog', { name: /The ROI sheets are written again/ });
  expect(within(dialog).getByText('No number of the twin has changed since they were written')).toBeVisible();
  await pane.press('Keep as it is');
});

test('a stop of a machine that was corrected does not make the run old', async () => {
  changeCell('TwinDowntime', 'Start', 45700);
  await pane.openStep('ROI');
  expect(await screen.findByText(/^Port congestion, run on 2026-01-15/)).toBeVisible();
});

test('a run on tables that were corrected since is out of date, and the way out leads to the Scenarios step', async () => {
  changeCell('TwinDemand', 'Quantity', 77777);
  await pane.openStep('ROI');
  expect(
    await screen.findByText(
      /^The last run is out of date \(Port congestion, run on 2026-01-15 at 08:00 UTC\): the tables, or what the twin assumes, have changed since\. Run one/,
    ),
  ).toBeVisible();
  await pane.user.click(screen.getByText(/^I3 /));
  expect(screen.getAllByText('the last run is out of date: run it again on the Scenarios step')[0]).toBeVisible();
  await pane.press('Go to Scenarios');
  await pane.press('Run');
  const asked = await screen.findByRole('alertdialog');
  await pane.user.click(within(asked).getByRole('button', { name: 'Replace' }));
  await pane.says(/Port congestion is done/);
  await pane.openStep('ROI');
  expect(await screen.findByText(/^Port congestion, run on 2026-03-01 at 09:30 UTC/)).toBeVisible();
});

test('a table that was imported since is named by its file', async () => {
  await screen.findByText(/^inventory\.csv: /);
  await pane.choose('Demand history', 'newer.csv', 'Item,Month,Quantity\r\nA,2025-01-01,5\r\nA,2025-02-01,6\r\n');
  await pane.press('Import 2 rows');
  await pane.press('Replace');
  await pane.says(/^2 rows of newer\.csv/);
  await pane.openStep('Twin');
  await pane.press('Build the twin');
  await pane.press('Replace');
  await pane.says(/^The twin knows/);
  await pane.openStep('ROI');
  expect(await screen.findByText(/^The last run is out of date .*: newer\.csv was imported since\./)).toBeVisible();
});

test('a run whose sheet is gone is not built upon, and writing the ROI sheets says what becomes blank', async () => {
  pane.book.deleteSheet(pane.book.sheets().find(({ name }) => name === 'Scenarios')!.id);
  await pane.openStep('ROI');
  expect(await screen.findByText(/^The sheet Scenarios does not show the last run any more/)).toBeVisible();
  await waitFor(() => expect(benefits()).not.toEqual(knew));
  await pane.press('Write the ROI sheets again');
  const dialog = await screen.findByRole('alertdialog', { name: /The ROI sheets are written again/ });
  expect(within(dialog).getByText(/^I3\.baseline, .* to blank/)).toBeVisible();
  await pane.press('Keep as it is');
});
