import { screen, waitFor } from '@testing-library/react/pure';
import { userEvent } from '@testing-library/user-event';
import { functionsJson } from '../../functions/metadata';
import { registry as functions } from '../../functions/registry';
import type { Behaviour } from '../../selftest/behaviour';
import { showPage } from '../../selftest/page/showPage';
import { registry } from '../../selftest/registry';
import { bootPane, type Pane } from '../host/bootPane';
import { newBook } from '../host/testing/newBook';
import { problemsFor } from '../pane/testing/axe';

const book = newBook();
let pane: Pane;
const place = document.createElement('main');
const user = userEvent.setup();
const saved: Blob[] = [];

beforeAll(async () => {
  pane = await bootPane(window, book, { functionsJson: functionsJson(functions) });
  document.body.append(place);
  document.title = 'TwinSheet self-test';
  document.documentElement.lang = 'en';
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return '#';
  };
  URL.revokeObjectURL = () => undefined;
});
afterAll(() => pane.close());

const open = (behaviours: readonly Behaviour[]) => showPage(place, behaviours, null);
const press = (name: string) => user.click(screen.getByRole('button', { name }));
const says = (sentence: RegExp) => waitFor(() => expect(screen.getByRole('status').textContent).toMatch(sentence));
const failing: Behaviour = {
  ...{ id: 'cells/lie', about: 'Two is three', belief: 'assumed', source: 'Nobody believes it.' },
  run: async () => {
    throw new Error('3 was expected, 2 is there');
  },
};

test('before it starts it says what it will do to the workbook', () => {
  open(registry);
  expect(place.textContent).toContain('touches none of yours');
  expect(place.textContent).toContain(`${registry.length} behaviours`);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save recording' }).disabled).toBe(true);
});

test('the whole suite passes in a page, and the workbook is as it was', async () => {
  const before = JSON.stringify([book.sheets(), book.selection(), [...book.settings], book.names.all()]);
  open(registry);
  await press('Run');
  await says(/Everything that it made is removed/);
  const failed = [...place.querySelectorAll('[data-state="failed"]')].map((line) => line.textContent);
  expect(failed).toEqual([]);
  expect(place.querySelectorAll('[data-state="passed"]')).toHaveLength(
    registry.filter(({ needs }) => needs !== 'functions').length,
  );
  expect(JSON.stringify([book.sheets(), book.selection(), [...book.settings], book.names.all()])).toBe(before);
});

test('what fails says what Excel did instead, and its sheet is removed all the same', async () => {
  open([failing, registry[0]!]);
  await press('Run');
  await says(
    /^1 passed \(documented 1\); 1 failed \(assumed 1\); 0 not tried[.] Failed: cells\/lie[.] Everything that it made is removed[.]$/,
  );
  expect(place.querySelector('[data-id="cells/lie"]')?.textContent).toMatch(
    /^failed[.] Two is three3 was expected, 2 is thereassumed: Nobody believes it[.]$/,
  );
  expect(book.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
});

test('a run that is cancelled tries no more, and clears up', async () => {
  const cancelling: Behaviour = { ...failing, id: 'cells/slow', run: () => press('Cancel') };
  open([cancelling, registry[0]!]);
  await press('Run');
  await says(/^1 passed .*1 not tried .*Everything that it made is removed/);
  expect(place.textContent).toContain('the run was cancelled');
});

test('the recording has every request and its answer', async () => {
  open([registry[0]!]);
  await press('Run');
  await says(/^1 passed/);
  await press('Save recording');
  const recording = JSON.parse(await new Response(saved.at(-1)).text()) as {
    readonly excel: { readonly platform: string };
    readonly verdicts: readonly { readonly id: string; readonly state: string }[];
    readonly exchanges: readonly {
      readonly behaviour: string;
      readonly request: unknown;
      readonly response: unknown;
    }[];
  };
  expect(recording.excel.platform).toBe('OfficeOnline');
  expect(recording.verdicts).toMatchObject([{ id: 'cells/round-trip', state: 'passed' }]);
  expect(recording.exchanges.length).toBeGreaterThan(2);
  expect(JSON.stringify(recording.exchanges[1])).toContain('Ünï');
});

test('the page is free of known faults of access', async () => {
  open(registry);
  expect(await problemsFor(document)).toEqual([]);
});
