import type { TwinFunction } from './define';
import { registry } from './registry';

class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
const associated = new Map<string, (...cells: unknown[]) => unknown>();

/** The calls that Excel's runtime offers to the entry. */
beforeAll(async () => {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: ExcelError,
      associate: (id: string, run: (...cells: unknown[]) => unknown) => associated.set(id, run),
    },
  });
  await import('./functions');
});

const run = (name: TwinFunction['name'], ...cells: unknown[]): unknown => associated.get(name)?.(...cells);
const thrownBy = async (work: () => unknown): Promise<unknown> => {
  try {
    return { returned: await work() };
  } catch (thrown) {
    return thrown;
  }
};

test('every function is associated under its name', () => {
  expect([...associated.keys()]).toEqual(registry.map(({ name }) => name));
});
test('a first call waits for what it needs; calls after that are answered at once', async () => {
  const first = run('ORDERQTY', [[37]], [[50]], [[12]]);
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toEqual([[60]]);
  expect(run('ORDERQTY', [[37]], [[50]], [[12]])).toEqual([[60]]);
});
test('a single result is a block of one cell', async () => {
  expect(await run('ORDERQTY', [[37]], [[50]], [[12]], null, null, { isInValuePreview: false })).toEqual([[60]]);
});
test('#VALUE! and #N/A are thrown with their sentence', async () => {
  expect(await thrownBy(() => run('ORDERQTY', [['many']]))).toEqual(
    new ExcelError('#VALUE!', 'need must be a number, not the text "many"'),
  );
  expect(await thrownBy(() => run('PAYBACK', [[-100], [10]]))).toEqual(
    new ExcelError('#N/A', 'flows do not pay back, not within year 1, the last one'),
  );
});
test('#NUM! and #DIV/0! are returned, because Excel would turn a thrown one into something else', async () => {
  expect(await run('EOQ', [[-1]], [[8]], [[1]])).toEqual([[new ExcelError('#NUM!')]]);
  expect(await run('OEE', [[0]], [[0]], [[1]], [[0]])).toEqual([[new ExcelError('#DIV/0!')]]);
});
test('an error in one row of many stays in its cell, with its sentence where Excel keeps one', async () => {
  expect(await run('ORDERQTY', [[37], ['many'], [5]], [[50], [50], [100]], [[12]], [[60]])).toEqual([
    [60],
    [new ExcelError('#VALUE!', 'need must be a number, not the text "many"')],
    [new ExcelError('#NUM!')],
  ]);
});
test('a single cell without a value is thrown, so that its reason is shown', async () => {
  const cells = [
    [[20]],
    [[5]],
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    [['DELTAPERUNIT']],
  ];
  expect(await thrownBy(() => run('LANDEDCOST', ...cells))).toEqual(
    new ExcelError('#N/A', 'tariffTo is missing: give the tariff after the change'),
  );
});
