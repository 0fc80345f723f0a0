import type { CustomCall } from '../host/book';
import { functionsJson } from '../../functions/metadata';
import { registry as functions } from '../../functions/registry';
import { registry } from '../../selftest/registry';
import { runSuite, type Outcome } from '../../selftest/runSuite';
import { startNodeHost, type NodeHost } from '../host/startNodeHost';
import { newBook } from '../host/testing/newBook';

let node: NodeHost;
let outcome: Outcome;
const book = newBook();
const before = () => ({
  sheets: book.sheets(),
  names: book.names.all(),
  settings: [...book.settings],
  tables: book.tables(),
  selection: book.selection(),
});
let as: ReturnType<typeof before>;

beforeAll(async () => {
  node = startNodeHost({ book, functionsJson: functionsJson(functions) });
  // It associates the functions as it loads, so it loads after the CustomFunctions global is there.
  await import('../../functions/functions');
  book.onCustomCalls(node.functions.names, (batch: readonly CustomCall[]) => node.functions.compute(batch));
  as = before();
  outcome = await runSuite({ behaviours: registry, token: '00c0ffee', namespace: 'TWIN' });
}, 300_000);
afterAll(() => {
  node.close();
  book.dispose();
});

test.each(registry.map(({ id }, i) => [id, i] as const))('%s', (id, i) => {
  const verdict = outcome.verdicts[i];
  expect([verdict?.behaviour.id, verdict?.state, verdict?.says]).toEqual([id, 'passed', '']);
});

test('the workbook is as it was', () => {
  expect(outcome.left).toEqual([]);
  expect(before()).toEqual(as);
});

test('the host was asked for nothing that it lacks', () => {
  expect(node.host.unsupported).toEqual([]);
});
