import { call } from '../gate/call';
import { LANDEDCOST } from './landedCost';
import { SOURCECOMPARE } from './sourceCompare';

test('a percentage where a share belongs is refused, not taken for 2,500%', () => {
  expect(call(LANDEDCOST, [10, 100, null, null, 25])).toEqual({ error: '#NUM!', says: 'dutyRate must be at most 10' });
  expect(call(LANDEDCOST, [10, 100, null, null, 2.5])).toEqual([[3500]]);
  expect(call(SOURCECOMPARE, [10, 25, 0, 4, 0, 5200, 0, 50, 0.25, 0.95])).toEqual({
    error: '#NUM!',
    says: 'dutyRate must be at most 10',
  });
});
