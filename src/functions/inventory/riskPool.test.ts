import { call } from '../gate/call';
import { RISKPOOL } from './riskPool';

test('a service below one half asks for less than no stock, of which pooling saves no share', () => {
  const [, row] = call(RISKPOOL, [[[10], [10]], 0, 0.3, 1, null, 'ALL', true]) as readonly unknown[][];
  // z(0.3) = -0.5244005 (scipy.stats.norm.ppf): times 20, and times the square root of 200.
  expect(row).toEqual([
    expect.closeTo(-10.48801, 5),
    expect.closeTo(-7.416143, 6),
    { error: '#N/A', says: expect.any(String) },
  ]);
});
