import { allFetched } from '../allFetched';
import { cellsFor } from '../cases/cellsFor';
import { call } from '../gate/call';
import { FLOW } from './flow';

beforeAll(allFetched);

const flow = (inputs: Readonly<Record<string, unknown>>) => call(FLOW, cellsFor(FLOW, { headers: false, ...inputs }));
const supply = [
  ['Port A', 50],
  ['Port B', 50],
  ['DC', -50],
];

test('a name is the same in any case, as it is to Excel', () => {
  // By hand: Port B is the cheaper one, however it is written.
  const arcs = [
    ['port a', 'dc', 5],
    ['PORT B', 'DC', 1],
  ];
  expect(flow({ supply, arcs })).toEqual([[50]]);
});

test('a network that cannot serve is named when it is the one before the change', () => {
  const arcs = [['Port A', 'DC', 5]];
  expect(flow({ supply, arcs, baseArcs: [['Port A', 'DC', 5, 40]] })).toEqual({
    error: '#N/A',
    says: 'with baseArcs, supply cannot meet all demand: DC lacks 10',
  });
});

test('where no more can get to, there is no price', () => {
  const arcs = [
    ['Port A', 'DC', 5, 30],
    ['Port B', 'DC', 1, 20],
  ];
  expect(flow({ supply, arcs, output: 'PRICES' })).toEqual([
    ['Port A', 30, 0],
    ['Port B', 20, 0],
    ['DC', -50, { error: '#N/A', says: 'supply or capacity is used up, so no more can get to this node' }],
  ]);
});
