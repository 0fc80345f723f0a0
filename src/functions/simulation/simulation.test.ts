import { clonedPort } from '../../compute/testing/clonedPort';
import { here } from '../../compute/runHere';
import { workerPool } from '../../compute/workerPool';
import { cellsFor } from '../cases/cellsFor';
import { call, callInTime, type CellResult } from '../gate/call';
import { isCellError } from '../gate/cellError';
import { SCENARIO } from './scenario';
import { SIMULATE } from './simulate';

type Inputs = Readonly<Record<string, unknown>>;
const shop = (changes: Inputs = {}): Inputs => ({
  nodes: [{ node: 'Supplier' }, { node: 'Shop' }],
  lanes: [{ from: 'Supplier', to: 'Shop', leadTime: 4, leadTimeSd: 1 }],
  items: [{ item: 'A', unitValue: 7 }],
  demand: [{ node: 'Shop', item: 'A', demandMean: 20, demandSd: 8, dist: 'GAMMA' }],
  policies: [{ node: 'Shop', item: 'A', policy: 'RS', orderUpTo: 110, reviewPeriod: 1 }],
  periods: 60,
  warmup: 20,
  reps: 40,
  ...changes,
});
const simulate = (changes: Inputs): CellResult => call(SIMULATE, cellsFor(SIMULATE, shop(changes)));
const place = { node: 'Shop', demandMean: 100, leadTime: 3, policy: 'BASESTOCK', orderUpTo: 500, margin: 5 };
const out = { kind: 'SUPPLIERDOWN', start: 5, length: 4 };
const scenario = (changes: Inputs): CellResult =>
  call(SCENARIO, cellsFor(SCENARIO, { model: [place], events: [out], periods: 26, reps: 10, ...changes }));

const cell = (result: CellResult, row: number, label: string): unknown => {
  if (isCellError(result)) throw new Error(result.says);
  return result[row + 1]?.[result[0]?.indexOf(label) ?? -1];
};

test.each([1, 2, 3])('%i workers give the cells of one thread, to the last digit', async (workers) => {
  const cells = cellsFor(SIMULATE, shop());
  const pool = workerPool(clonedPort, workers);
  const there = await callInTime(SIMULATE, cells, { run: (...asked) => pool.run(...asked) });
  await pool.close();
  expect(there).toEqual(call(SIMULATE, cells));
  expect(await callInTime(SIMULATE, cells, { run: (...asked) => here.run(...asked) })).toEqual(there);
});
test('another seed draws other futures', () => {
  expect(cell(simulate({ seed: 2 }), 0, 'FILL')).not.toBe(cell(simulate({}), 0, 'FILL'));
});
test('a higher target never serves less, on the same futures', () => {
  const fills = [90, 100, 110, 130].map((orderUpTo) =>
    Number(cell(simulate({ policies: [{ node: 'Shop', item: 'A', policy: 'RS', orderUpTo }] }), 0, 'FILL')),
  );
  expect([...fills].sort((a, b) => a - b)).toEqual(fills);
  expect(fills[3]).toBeGreaterThan(fills[0] ?? 1);
});
test('columns stand in any order, and headings are read without case and spaces', () => {
  const demand = [{ 'Demand SD': 8, ITEM: 'A', 'demand mean': 20, Dist: 'gamma', node: 'Shop' }];
  expect(simulate({ demand })).toEqual(simulate({}));
});
test('money in stock is stock times its value', () => {
  const run = simulate({});
  expect(cell(run, 0, 'CAPITAL')).toBeCloseTo(7 * Number(cell(run, 0, 'ONHAND')), 9);
});

const stage = [
  { from: 'Supplier', to: 'Hub', leadTime: 2 },
  { from: 'Hub', to: 'Shop', leadTime: 2 },
];
const two = [
  { node: 'Hub', item: 'A', policy: 'BASESTOCK', orderUpTo: 90 },
  { node: 'Shop', item: 'A', policy: 'BASESTOCK', orderUpTo: 90 },
];
test.each<[string, Inputs]>([
  [
    'lanes (row 3) leads from Hub, which keeps stock itself: several stages are not simulated yet',
    { nodes: [{ node: 'Supplier' }, { node: 'Hub' }, { node: 'Shop' }], lanes: stage, policies: two },
  ],
  [
    'lanes (row 2) capacity is not simulated yet',
    { lanes: [{ from: 'Supplier', to: 'Shop', leadTime: 4, capacity: 9 }] },
  ],
  [
    'policies (row 2) has 2 rows of lanes',
    { lanes: [0, 1].map((leadTime) => ({ from: 'Supplier', to: 'Shop', leadTime })) },
  ],
  ['items (row 3) names A a second time', { items: [{ item: 'A' }, { item: 'A' }] }],
  ['lanes (row 2) names Port, which is not in nodes', { lanes: [{ from: 'Port', to: 'Shop', leadTime: 4 }] }],
  [
    'demand (row 3) is demand at Supplier, for which policies has no row',
    {
      demand: ['Shop', 'Supplier'].map((node) => ({ node, item: 'A', demandMean: 20 })),
    },
  ],
  [
    'policies (row 2) policy must be one of RQ, RS, SS, BASESTOCK, not "MRP"',
    { policies: [{ node: 'Shop', item: 'A', policy: 'MRP' }] },
  ],
  [
    'lanes has a column the text "duty", which is not known',
    { lanes: [{ from: 'Supplier', to: 'Shop', leadTime: 4, duty: 1 }] },
  ],
  ['reps must be at most 1000 for a simulation of this size', { periods: 99_980, reps: 5000 }],
])('%s', (says, changes) => {
  expect(simulate(changes)).toMatchObject({ says: expect.stringContaining(says) as string });
});

test('a response has its price: 60 units in each of 4 periods at 2, and 100 once (by hand)', () => {
  const second = { response: 'Second source', kind: 'DUALSOURCE', start: 5, length: 4, quantity: 60, leadTime: 1 };
  const run = scenario({ responses: [{ ...second, costPerUnit: 2, cost: 100 }] });
  expect(cell(run, 2, 'RESPONSE')).toBe('Second source');
  expect(cell(run, 2, 'EXTRACOST')).toBe(580);
  // All demand waits, so its margin comes in any case.
  expect(cell(run, 2, 'MARGINCHANGE')).toBe(-580);
  expect(cell(run, 1, 'EXTRACOST')).toBe(0);
});
test('scenarios stand side by side, each left alone and with each response, the undisturbed run first', () => {
  const events = ['Strike', 'Storm'].map((name) => ({ scenario: name, ...out }));
  const run = scenario({ events, responses: [{ response: 'Early', kind: 'PREBUILD', quantity: 200, length: 8 }] });
  if (isCellError(run)) throw new Error(run.says);
  expect(run.slice(1).map((row) => row.slice(0, 2).join())).toEqual([
    ...['NONE,NONE', 'Strike,NONE', 'Strike,Early', 'Storm,NONE', 'Storm,Early'],
  ]);
});
test.each<[string, Inputs]>([
  [
    'events (row 2) PORTCAPACITY is not simulated yet: say the wait',
    { events: [{ kind: 'PORTCAPACITY', start: 1, severity: 0.5 }] },
  ],
  ['severity of SUPPLIERDOWN must be 1 or blank', { events: [{ ...out, severity: 0.5 }] }],
  ['events (row 2) is about Depot, which is not in model', { events: [{ ...out, node: 'Depot' }] }],
  ['events (row 2) has no severity', { events: [{ kind: 'ROUTEDELAY', start: 1 }] }],
  [
    'kind must be one of SUPPLIERDOWN, ROUTEDELAY, DEMANDFACTOR, YIELD, COSTFACTOR, TARIFF, not "METEOR"',
    { events: [{ kind: 'METEOR' }] },
  ],
  ['responses (row 2) REROUTE is not simulated yet', { responses: [{ response: 'it', kind: 'REROUTE' }] }],
  ['responses (row 2) has no quantity', { responses: [{ response: 'it', kind: 'PREBUILD' }] }],
  ['model (row 3) names Shop a second time', { model: [place, place] }],
])('%s', (says, changes) => {
  expect(scenario(changes)).toMatchObject({ says: expect.stringContaining(says) as string });
});
