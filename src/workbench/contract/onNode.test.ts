import { registry } from '../../selftest/registry';
import { markKey } from '../../selftest/ownPlace';
import { runSuite, type Outcome } from '../../selftest/runSuite';
import { bookWithFunctions, type BookWithFunctions } from './testing/bookWithFunctions';

let hosted: BookWithFunctions;
let outcome: Outcome;
const unmarked: string[] = [];
let before: unknown;
const state = () => {
  const { book } = hosted;
  return {
    sheets: book.sheets(),
    names: book.names.all(),
    settings: [...book.settings],
    tables: book.tables(),
    charts: book.charts.all(),
    selection: book.selection(),
    events: hosted.node.host.references.size,
  };
};

beforeAll(async () => {
  hosted = await bookWithFunctions();
  before = state();
  const { book } = hosted;
  const deleteSheet = book.deleteSheet.bind(book);
  jest.spyOn(book, 'deleteSheet').mockImplementation((id) => {
    if (!book.sheetProperties(id).has(markKey)) unmarked.push(book.sheets().find((one) => one.id === id)?.name ?? id);
    deleteSheet(id);
  });
  outcome = await runSuite({ behaviours: registry, token: '00c0ffee', namespace: 'TWIN' });
});
afterAll(() => hosted.close());

test.each(registry.map(({ id }, i) => [id, i] as const))('%s', (id, i) => {
  const verdict = outcome.verdicts[i];
  expect([verdict?.behaviour.id, verdict?.state, verdict?.says]).toEqual([id, 'passed', '']);
});

test('the workbook is as it was', () => {
  expect(outcome.left).toEqual([]);
  expect(state()).toEqual(before);
});

test('every sheet that was made bears the mark by which a later run finds it, if this one is closed', () => {
  expect(unmarked).toEqual([]);
});

test('the host was asked for nothing that it lacks', () => {
  expect(hosted.node.host.unsupported).toEqual([]);
});

test('every behaviour has an id of its own, and every documented one its address', () => {
  expect(new Set(registry.map(({ id }) => id)).size).toBe(registry.length);
  const addressless = registry.filter(
    ({ belief, source }) => (belief === 'documented') !== /^https:\/\/(learn|support)[.]microsoft[.]com\//.test(source),
  );
  expect(addressless.map(({ id }) => id)).toEqual([]);
});

test('what is recorded is what the behaviours asked, not what stands in the workbook', () => {
  expect(new Set(outcome.exchanges.map(({ behaviour }) => behaviour))).toEqual(new Set(registry.map(({ id }) => id)));
  expect(JSON.stringify(outcome.exchanges)).not.toContain('Sheet1');
});
