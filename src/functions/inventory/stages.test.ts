import { call } from '../gate/call';
import { GSM } from './gsm';

const nodes = [
  ['id', 'holding', 'time', 'demandSd'],
  [' A', 1, 2, null],
  ['B ', 2, 3, 10],
];
const cost = (table: readonly unknown[][], edges: readonly unknown[][]) => call(GSM, [table, edges, 1.645, 'COST']);

test('blanks around a name are no part of it', () => {
  // By hand: all waits at B, over 5 periods: 2 x 1.645 x 10 x square root of 5.
  expect(cost(nodes, [['A', 'B']])).toEqual([[expect.closeTo(2 * 16.45 * Math.sqrt(5), 9)]]);
});

test.each<[string, readonly unknown[][], readonly unknown[][]]>([
  [
    'nodes has a column the text "max servise", which is not known',
    [
      [...nodes[0]!, 'max servise'],
      ['A', 1, 2, 3, 4],
    ],
    [],
  ],
  ['nodes (row 3) names A a second time', [nodes[0]!, nodes[1]!, ['A', 1, 1, 1]], []],
  ['nodes (row 2) has no time', [nodes[0]!, ['A', 1, null, 1]], []],
  ['edges (row 1) names C, which is not in nodes', nodes, [['A', 'C']]],
  [
    'edges (row 3) repeats A to B',
    nodes,
    [
      ['from', 'to'],
      ['A', 'B'],
      ['A', 'B'],
    ],
  ],
  ['edges must have two columns', nodes, [['A', 'B', 3]]],
])('%s', (says, table, edges) => {
  const got = cost(table, edges.length === 0 ? [[null]] : edges);
  expect(got).toMatchObject({ error: '#VALUE!', says: expect.stringContaining(says) as string });
});
