import { call } from '../gate/call';
import { allFetched } from '../allFetched';
import { cellsFor } from '../cases/cellsFor';
import { TIMETOSURVIVE } from './timeToSurvive';

beforeAll(allFetched);

const ask = (inputs: Readonly<Record<string, unknown>>) => call(TIMETOSURVIVE, cellsFor(TIMETOSURVIVE, inputs));
const nodes = [
  { node: 'Port', stock: 0, supply: 100, demand: 0 },
  { node: 'DC', stock: 300, supply: 0, demand: 100 },
];
const arcs = [{ from: 'Port', to: 'DC', capacity: 100 }];

test('a lost place keeps its customers, who are unmet at once', () => {
  expect(ask({ networkNodes: nodes, networkArcs: arcs, lostNode: 'DC' })).toEqual([[0]]);
  expect(ask({ networkNodes: nodes, networkArcs: arcs, lostNode: 'Port' })).toEqual([[expect.closeTo(3, 9)]]);
  expect(ask({ networkNodes: nodes, networkArcs: arcs })).toEqual([['∞']]);
});

test('units may be as small as one likes: the time is the same', () => {
  // By hand: 5 / (1.0001e-4 - 1e-4) and 5 / 1e-9.
  const slow = [
    { node: 'A', supply: 1e-4 },
    { node: 'DC', stock: 5, demand: 1.0001e-4 },
  ];
  expect(ask({ networkNodes: slow, networkArcs: [{ from: 'A', to: 'DC' }] })).toEqual([[expect.closeTo(5e8, -3)]]);
  expect(ask({ networkNodes: [{ node: 'DC', stock: 5, demand: 1e-9 }] })).toEqual([[expect.closeTo(5e9, -3)]]);
});

test('an alternative that covers demand but for the rounding of its sum covers it', () => {
  expect(ask({ stockDownstream: 10, demand: 0.1 + 0.2, alternative: 0.3 })).toEqual([['∞']]);
});

test.each([
  [
    'networkArcs (row 2) leads from A to itself',
    { networkNodes: [{ node: 'A' }], networkArcs: [{ from: 'A', to: 'A' }] },
  ],
  ['networkNodes is missing', { stockDownstream: 4, demand: 1, lostNode: 'A' }],
  [
    'componentStock (entry 2) is missing',
    { componentStock: [900, null, 5], usePerProduct: [[1], [1]], productDemand: [5] },
  ],
])('%s', (says, inputs) => {
  expect(ask(inputs)).toMatchObject({ error: '#VALUE!', says: expect.stringContaining(says) });
});
