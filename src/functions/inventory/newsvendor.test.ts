import { call } from '../gate/call';
import { NEWSVENDOR } from './newsvendor';

const says =
  'demandMean, demandSd or values let demand be below 0 so often that less than nothing would be bought or sold: try dist GAMMA';

test('less than nothing is neither bought nor sold', () => {
  expect(call(NEWSVENDOR, [10, 9, 0, 10, 30])).toEqual({ error: '#NUM!', says });
  const own = [10, 2, 0, 10, 60, null, null, null, null, null, null, 5];
  expect(call(NEWSVENDOR, own)).toEqual({ error: '#NUM!', says });
  // scipy: gamma((10/30)^2, scale=90).ppf(0.1)
  expect((call(NEWSVENDOR, [10, 9, 0, 10, 30, 'GAMMA']) as number[][])[0]![0]! / 5.5112396805335234e-8).toBeCloseTo(
    1,
    8,
  );
});
