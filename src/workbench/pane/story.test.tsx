import { screen, within } from '@testing-library/react/pure';
import { problemsFor } from './testing/axe';
import { openPane, type OpenPane } from './testing/openPane';

/** One person, from an empty workbook to the case for finance; each test goes on where the last one ended. */
let pane: OpenPane;
beforeAll(async () => {
  pane = await openPane();
});
afterAll(() => pane.close());

test('a new workbook offers the sample story, and the later steps say what is missing and lead there', async () => {
  expect(await screen.findByRole('button', { name: 'Try it with the sample story' })).toBeEnabled();
  for (const step of ['Twin', 'Scenarios', 'ROI']) {
    await pane.openStep(step);
    expect(await screen.findByText(/Import your data first, or the sample story/)).toBeVisible();
    expect(await problemsFor(document)).toEqual([]);
  }
  await pane.press('Go to Data');
  expect(await problemsFor(document)).toEqual([]);
});

test('the sample story comes with one click, and says how far each table can be trusted', async () => {
  await pane.press('Try it with the sample story');
  await pane.says(/The sample story is in the workbook: 4 tables/);
  const items = await screen.findByRole('group', { name: 'Items and their stock' });
  expect(within(items).getByText(/^inventory\.csv: \d+ rows accepted, \d+ refused/)).toBeVisible();
  expect(within(items).getByText(/Trust\s[A-D]/)).toBeVisible();
  expect(pane.sheetNames()).toEqual(
    expect.arrayContaining(['About', 'Items', 'Demand', 'Receipts', 'Downtime', 'Trust', 'Issues', 'Log']),
  );
  expect(await problemsFor(document)).toEqual([]);
});

test('the twin is built from the tables, and says what it advises and how sure it is', async () => {
  await pane.press('Next: build the twin');
  await pane.press('Build the twin');
  await pane.says(/The twin knows 16 items and 4 assets/);
  expect(await screen.findByRole('heading', { name: '16 items' })).toBeVisible();
  expect(screen.getByText(/^Evidence: \d+ good/)).toBeVisible();
  expect(pane.sheetNames()).toEqual(expect.arrayContaining(['Twin', 'Assets']));
  expect(await problemsFor(document)).toEqual([]);
});

test('a value out of bounds is said beside its field, and the twin is not built with it', async () => {
  const target = screen.getByRole('textbox', { name: 'Service target' });
  await pane.user.clear(target);
  await pane.user.type(target, '95');
  expect(target).toHaveAccessibleDescription(/Service target must be below 1/);
  expect(target).toBeInvalid();
  const before = pane.snapshot();
  await pane.press('Build it again');
  expect(target).toHaveFocus();
  expect(pane.snapshot()).toEqual(before);
  await pane.user.clear(target);
  await pane.user.type(target, '0.95');
  expect(target).toBeValid();
});

test('a scenario shows who decides what, its levers, and what could be done at which cost', async () => {
  await pane.press('Next: try a scenario');
  expect(await screen.findByRole('combobox', { name: 'Scenario' })).toHaveValue('portCongestion');
  expect(screen.getByText('Supply planner decides', { exact: false })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Delay days' })).toHaveAccessibleDescription(/0 to 180/);
  const expedite = screen.getByRole('checkbox', { name: 'Expedite' });
  expect(expedite).toBeChecked();
  expect(expedite).toHaveAccessibleDescription(/Cost: /);
  expect(await problemsFor(document)).toEqual([]);
});

test('another scenario brings its own levers, one of them the arithmetic of the planner', async () => {
  const choice = screen.getByRole('combobox', { name: 'Scenario' });
  await pane.user.selectOptions(choice, 'Demand spike');
  expect(screen.getByRole('textbox', { name: 'Becomes' })).toHaveValue('demand * factor');
  await pane.user.selectOptions(choice, 'Port congestion');
});

test('a run that is stopped leaves the workbook as it was', async () => {
  await replications('2000');
  const before = pane.snapshot();
  await pane.press('Run');
  expect(await screen.findByRole('progressbar', { name: 'Running Port congestion' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Run' })).toHaveAttribute('aria-disabled', 'true');
  await pane.press('Cancel');
  await pane.says('Running Port congestion: stopped. Nothing was changed.');
  expect(screen.getByRole('region', { name: 'Task' })).toHaveFocus();
  expect(pane.snapshot()).toEqual(before);
  expect(screen.queryByRole('region', { name: 'What was found' })).toBeNull();
});

test('a run advises a response, with bands and differences on the same luck, and is on the sheets', async () => {
  await replications('30');
  await pane.user.click(screen.getByText(/Supply planner decides/));
  const owner = screen.getByRole('textbox', { name: 'Who decides' });
  await pane.user.clear(owner);
  await pane.user.type(owner, 'Anna');
  await pane.press('Run');
  await pane.says(/Port congestion is done/);
  const found = await screen.findByRole('region', { name: 'What was found' });
  expect(within(found).getByRole('heading', { name: 'What was found' })).toHaveFocus();
  const expedite = within(found).getByRole('table', { name: /^Expedite/ });
  expect(within(expedite).getByRole('row', { name: /Fill rate \d+(\.\d)?% ± .* points/ })).toBeInTheDocument();
  expect(within(found).getByText(/over 180 days|apart by total cost/)).toBeVisible();
  expect(pane.sheetNames()).toEqual(expect.arrayContaining(['Scenarios', 'Results', 'Decisions']));
  expect(pane.cells('Scenarios').flat()).toContain('Anna');
  expect(await problemsFor(document)).toEqual([]);
});

test('the ROI step says what the twin knows of each benefit, and why it does not know the rest', async () => {
  await pane.press('Next: what it is worth');
  await pane.user.click(await screen.findByText(/^I1 Safety stock release/));
  expect(screen.getAllByText(/policy of the twin/)[0]).toBeVisible();
  await pane.user.click(screen.getByText(/^U2 Corrective repairs/));
  expect(screen.getByText('the tables hold no repair costs')).toBeVisible();
  expect(await problemsFor(document)).toEqual([]);
});

test('the ROI sheets are written, and a second time they first say what changes', async () => {
  const rate = screen.getByRole('textbox', { name: 'Discount rate' });
  await pane.user.clear(rate);
  await pane.user.type(rate, '0.08');
  await pane.press('Write the ROI sheets');
  await pane.says(/The ROI sheets are written: start at ROI/);
  expect(
    pane
      .cells('ROI Inputs')
      .find((row) => row[0] === 'G01')
      ?.slice(3, 6),
  ).toEqual([0.1, 0.08, 0.06]);

  const before = pane.snapshot();
  await pane.press('Write the ROI sheets again');
  const dialog = await screen.findByRole('alertdialog', { name: /The ROI sheets are written again/ });
  expect(within(dialog).getByText('No number of the twin has changed since they were written')).toBeVisible();
  await pane.press('Keep as it is');
  await pane.says('Nothing was changed.');
  expect(pane.snapshot()).toEqual(before);
  expect(screen.getByRole('button', { name: 'Write the ROI sheets again' })).toHaveFocus();
});

test('a pane that is opened again finds in the workbook what it had made', async () => {
  pane.close();
  pane = await openPane(pane.book);
  expect(await screen.findByText(/^inventory\.csv: 17 rows accepted/)).toBeVisible();
  const before = pane.snapshot();
  await pane.openStep('Twin');
  expect(await screen.findByRole('heading', { name: '16 items' })).toBeVisible();
  await pane.openStep('Scenarios');
  expect(await screen.findByText(/^Anna decides/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Replications' })).toHaveValue('30');
  await pane.openStep('ROI');
  expect(await screen.findByRole('button', { name: 'Write the ROI sheets again' })).toBeVisible();
  expect(pane.snapshot()).toEqual(before);
});

test('what a ribbon button has done is said in the pane', async () => {
  const detail = { what: 'Freeze', says: '2 =TWIN formulas turned into values', refused: false };
  window.dispatchEvent(new CustomEvent('twinsheet-command-ended', { detail }));
  await pane.says('2 =TWIN formulas turned into values.');
});

test('Excel that waits for a cell to be finished is said in plain words, and trying again works', async () => {
  await pane.openStep('Twin');
  await pane.ready('Build it again');
  const before = pane.snapshot();
  await pane.refuseNext('InvalidOperationInCellEditMode');
  await pane.press('Build it again');
  await pane.says(/Excel is waiting for a cell to be finished: press Enter or Esc, then try again/);
  expect(pane.snapshot()).toEqual(before);
});

async function replications(count: string): Promise<void> {
  const details = screen.getByText('Assumptions of the run').closest('details');
  if (details?.open === false) await pane.user.click(screen.getByText('Assumptions of the run'));
  const field = screen.getByRole('textbox', { name: 'Replications' });
  await pane.user.clear(field);
  await pane.user.type(field, count);
}
