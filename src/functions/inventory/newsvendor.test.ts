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

test('demand is said once: by its mean, or by its values', () => {
  const values = [[10], [20], [30]];
  const handed = (mean: number | null, sd: number | null, listed: unknown, odds: unknown) =>
    call(NEWSVENDOR, [5, 3, null, mean, sd, null, null, null, null, listed, odds]);
  expect(handed(null, null, values, null)).toEqual([[20]]);
  expect(handed(20, 5, values, null)).toEqual({
    error: '#VALUE!',
    says: 'values and demandMean are both given: leave values out, or demandMean and demandSd',
  });
  expect(handed(null, 5, values, null)).toMatchObject({ says: expect.stringMatching(/^values and demandSd are both/) });
  expect(handed(20, 5, null, [[0.5], [0.5]])).toMatchObject({
    error: '#VALUE!',
    says: 'values is missing: give one for each of probabilities',
  });
});
