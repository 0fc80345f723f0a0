import type { CustomCall, CustomResult } from '../book';
import { startNodeHost } from '../startNodeHost';
import type { NodeHost, NodeHostOptions } from '../startNodeHost';
import { newBook } from '../testing/newBook';
import type { FunctionSpec } from './functionsJson';

const spec = (name: string, parameters: FunctionSpec['parameters'], options = {}): FunctionSpec => ({
  ...{ id: name, name, parameters, options },
});
const any = (name: string, optional = false) => ({ name, type: 'any' as const, optional });
const block = (name: string) => ({ name, type: 'any' as const, dimensionality: 'matrix' as const });
const functionsJson = {
  functions: [
    spec('ADD', [
      { name: 'a', type: 'number' },
      { name: 'b', type: 'number' },
    ]),
    spec('SHOW', [any('a'), any('b', true)]),
    spec('SHOWALL', [block('cells')]),
    spec('GRID', []),
    spec('BAD', []),
    spec('NONE', []),
    spec('LATE', []),
    spec('CRASH', []),
    spec('ENDLESS', []),
    spec('HUGE', []),
    spec('GHOST', []),
    spec('WHERE', [], { requiresAddress: true }),
    spec('WAIT', [], { cancelable: true }),
    spec('TICK', [], { stream: true }),
  ],
};

let cancelled = 0;
const associate: NonNullable<NodeHostOptions['associate']> = (runtime) => {
  const refuse = (code: CustomFunctions.ErrorCode, text?: string) => new runtime.Error(code, text);
  runtime.associate({
    ADD: (a: number, b: number) => a + b,
    SHOW: (a: unknown, b: unknown) => JSON.stringify([a, b]),
    SHOWALL: (cells: unknown) => JSON.stringify(cells),
    GRID: () => [
      [1, refuse(runtime.ErrorCode.notAvailable)],
      ['a', true],
    ],
    BAD: () => {
      throw refuse(runtime.ErrorCode.invalidValue, 'serviceLevel must be below 1');
    },
    NONE: () => {
      throw refuse(runtime.ErrorCode.notAvailable, 'too little data');
    },
    LATE: async () => {
      throw refuse(runtime.ErrorCode.divisionByZero);
    },
    CRASH: () => {
      throw new Error('a defect');
    },
    ENDLESS: () => Infinity,
    HUGE: () => [['x'.repeat(6_000_000)]],
    WHERE: (invocation: CustomFunctions.Invocation) => invocation.address,
    TICK: (invocation: CustomFunctions.StreamingInvocation<number>) => {
      let n = 0;
      const timer = setInterval(() => invocation.setResult((n += 1)), 15);
      invocation.onCanceled = () => clearInterval(timer);
    },
    WAIT: (invocation: CustomFunctions.CancelableInvocation) =>
      new Promise(() => (invocation.onCanceled = () => (cancelled += 1))),
  });
};

let node: NodeHost;
beforeEach(() => {
  cancelled = 0;
  node = startNodeHost({ book: newBook(), functionsJson, associate });
});
afterEach(() => node.close());

const call = (name: string, ...args: CustomCall['args']): CustomCall => ({
  ...{ name: `TWIN.${name}`, args, sheet: node.host.book.sheets()[0]!.id, row: 6, column: 2 },
});
const one = async (name: string, ...args: CustomCall['args']): Promise<CustomResult> =>
  (await node.functions.compute([call(name, ...args)]))[0]!;

test('values, matrices and errors inside matrices come back as cells', async () => {
  expect(await one('ADD', 1, 2)).toBe(3);
  expect(await one('GRID')).toEqual([
    [1, { error: '#N/A' }],
    ['a', true],
  ]);
});

// GHOST is in functions.json and not associated; the number of its error is the runtime's own.
test.each([
  ['BAD', { error: '#VALUE!', message: 'serviceLevel must be below 1' }],
  ['NONE', { error: '#N/A', message: 'too little data' }],
  ['LATE', { error: '#DIV/0!' }],
  ['CRASH', { error: '#VALUE!' }],
  ['GHOST', { error: '#VALUE!' }],
])('%s shows its error, with the sentence where Excel keeps one', async (name, shown) => {
  expect(await one(name)).toEqual(shown);
});

test('a returned Infinity is #NUM!', async () => {
  expect(await one('ENDLESS')).toMatchObject({ error: '#NUM!' });
});

test('a function that functions.json does not know is #NAME? without a call', async () => {
  expect(await one('UNKNOWN')).toEqual({ error: '#NAME?' });
  expect(node.functions.posts).toEqual([]);
});

test('five hundred calls of one calculation go out and come back in one message', async () => {
  const results = await node.functions.compute(Array.from({ length: 500 }, (_, i) => call('ADD', i, 1)));
  expect(results[499]).toBe(500);
  expect(node.functions.posts).toEqual([500]);
});

test('an omitted optional argument is null; a missing required one is #VALUE! without a call', async () => {
  expect(await one('SHOW', 1)).toBe('[1,null]');
  expect(await one('SHOW', 1, undefined)).toBe('[1,null]');
  expect(await one('SHOW')).toMatchObject({ error: '#VALUE!', message: 'a is missing' });
});

test.each([
  [null, '[["a",null]]'],
  [0, '[["a",0]]'],
  ['', '[["a",""]]'],
] as const)('a blank cell reaches the function as %j where the platform says so', async (blank, shown) => {
  node.functions.blank = blank;
  expect(await one('SHOWALL', [['a', null]])).toBe(shown);
});

test('text for a number is #VALUE!, and an error among the arguments is the result', async () => {
  expect(await one('ADD', 'one', 2)).toEqual({ error: '#VALUE!' });
  expect(await one('ADD', { error: '#REF!' }, 2)).toEqual({ error: '#REF!' });
  expect(await one('SHOWALL', [[1], [{ error: '#N/A' }]])).toEqual({ error: '#N/A' });
});

test('a column for a scalar argument calls once a cell, in one message, and spills', async () => {
  expect(await one('ADD', [[1], [2], ['x']], 10)).toEqual([[11], [12], [{ error: '#VALUE!' }]]);
  expect(node.functions.posts).toEqual([2]);
});

test('a function that asks for it learns where it stands', async () => {
  expect(await one('WHERE')).toBe('Sheet1!C7');
});

test('a cancelled call is told so and posts nothing', async () => {
  const [invocation] = node.functions.invoke([call('WAIT')]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  invocation!.cancel();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(cancelled).toBe(1);
  expect(node.functions.posts).toEqual([]);
});

test('a call that nobody waits for any more is cancelled, where the function can stop', async () => {
  const stop = new AbortController();
  const computing = node.functions.compute([{ ...call('WAIT'), signal: stop.signal }]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  stop.abort();
  expect(await computing).toEqual([{ error: '#VALUE!' }]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(cancelled).toBe(1);
});

test('a result above five megabytes ends as #VALUE! with its reason', async () => {
  expect(await one('HUGE')).toMatchObject({
    error: '#VALUE!',
    message: expect.stringContaining('RequestPayloadSizeLimitExceeded') as string,
  });
});

test('a streaming function goes on until it is cancelled', async () => {
  const [invocation] = node.functions.invoke([call('TICK')]);
  const seen: CustomResult[] = [];
  invocation!.onResult = (result) => seen.push(result);
  await invocation!.result;
  await new Promise((resolve) => setTimeout(resolve, 150));
  invocation!.cancel();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const { length } = seen;
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(length).toBeGreaterThan(2);
  expect(seen).toHaveLength(length);
});

test('a formula shows #BUSY! until the runtime has answered, and formulas that use it follow', async () => {
  const { book } = node.host;
  const sheet = book.sheets()[0]!.id;
  const cells = { sheet, row: 0, column: 0, rows: 1, columns: 2 };
  await node.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    range.formulas = [['=TWIN.ADD(1,2)', '=A1*10']];
    range.load('values');
    await context.sync();
    expect(range.values[0]![0]).toBe('#BUSY!');
  });
  await book.idle();
  expect(book.values(cells)).toEqual([[3, 30]]);
});
