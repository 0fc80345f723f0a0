import { screen, within } from '@testing-library/react/pure';
import { openPane, type OpenPane } from './testing/openPane';

let pane: OpenPane;
beforeAll(async () => {
  pane = await openPane();
});
afterAll(() => pane.close());

test('the sample story comes with one click, and says how far each table can be trusted', async () => {
  await pane.press('Try it with the sample story');
  await pane.says(/The sample story is in the workbook: 4 tables/);
  const items = await screen.findByRole('group', { name: 'Items and their stock' });
  expect(within(items).getByText(/^inventory\.csv: \d+ rows accepted, \d+ refused/)).toBeVisible();
  expect(within(items).getByText(/Trust\s[A-D]/)).toBeVisible();
  expect(pane.sheetNames()).toEqual(
    expect.arrayContaining(['Items', 'Demand', 'Receipts', 'Downtime', 'Trust', 'Log']),
  );
});
