import { allFetched } from '../allFetched';
import { call } from '../gate/call';
import { TIMETOSURVIVE } from '../risk/timeToSurvive';
import { FLOW } from './flow';

beforeAll(allFetched);

const ways = (rows: number): readonly unknown[][] =>
  Array.from({ length: rows }, (_, at) => ['A', at % 2 === 0 ? 'B' : 'C', 1, 100_000]);
const supply = [
  ['A', 100],
  ['B', -60],
];

test('FLOW takes 10,000 arcs, and says of one more how many fit', () => {
  expect(call(FLOW, [supply, ways(10_000), 'COST', null, false])).toEqual([[60]]);
  expect(call(FLOW, [supply, ways(10_001)])).toMatchObject({
    error: '#NUM!',
    says: expect.stringContaining('arcs must have at most 10000 rows, not 10001') as string,
  });
  expect(call(FLOW, [supply, ways(1), 'COST', ways(10_001)])).toMatchObject({
    says: expect.stringContaining('baseArcs must have at most 10000 rows') as string,
  });
});
test('TIMETOSURVIVE says how large a network may be', () => {
  const places = (rows: number) => Array.from({ length: rows }, (_, at) => [`P${at}`, 10, 0, 1]);
  const survive = (nodes: unknown, arcs: unknown) =>
    call(TIMETOSURVIVE, [...Array.from({ length: 8 }, () => null), 'PERIODS', null, nodes, arcs]);
  expect(survive(places(1001), null)).toMatchObject({
    says: expect.stringContaining('networkNodes must have at most 1000 rows, not 1001') as string,
  });
  const links = Array.from({ length: 2001 }, () => ['P0', 'P1', 5]);
  expect(survive(places(2), links)).toMatchObject({
    says: expect.stringContaining('networkArcs must have at most 2000 rows, not 2001') as string,
  });
});
