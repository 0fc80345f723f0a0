import { screen } from '@testing-library/react/pure';
import { openPane, type OpenPane } from './testing/openPane';

/** A person is typing into a cell, and Excel takes no request. */
const typing = 'InvalidOperationInCellEditMode';
const stock = 'Item\r\nA\r\nB\r\n';
let pane: OpenPane;
beforeEach(async () => {
  pane = await openPane();
  await pane.choose('Items and their stock', 'stock.csv', stock);
  await pane.press('Import 2 rows');
  await pane.says(/^2 rows of stock\.csv/);
});
afterEach(() => pane.close());

test('a pane that is opened meanwhile says nothing of it, and finds the workbook when the cell is finished', async () => {
  const said: string[] = [];
  const listening = new MutationObserver(() =>
    said.push(...screen.queryAllByRole('status').map(({ textContent }) => textContent)),
  );
  pane.close();
  await pane.refuseNext(typing);
  listening.observe(document.body, { childList: true, subtree: true, characterData: true });
  pane = await openPane(pane.book);
  expect(await screen.findByText(/^stock\.csv: 2 rows accepted/)).toBeVisible();
  listening.disconnect();
  expect([...new Set(said)].filter((text) => text !== '')).toEqual(['Looking at the workbook']);
});

test('what a person asks for in that moment is answered by what to do', async () => {
  await pane.openStep('Twin');
  await pane.ready('Build the twin');
  await pane.refuseNext(typing);
  await pane.press('Build the twin');
  await pane.says('Excel is waiting for a cell to be finished: press Enter or Esc, then try again.');
});
