import { call } from '../gate/call';
import { ROUTELEADTIME } from './routeLeadTime';

test.each([
  [
    'legs (row 2): give mean and standard deviation, or least, usual and most, not both',
    '#VALUE!',
    [
      [
        [5, 1, '', '', ''],
        [5, 1, 2, 3, 10],
      ],
    ],
  ],
  [
    'legs (row 1) must be a number, not the text "Mean"',
    '#VALUE!',
    [
      [
        ['Mean', 'SD'],
        [5, 1],
      ],
    ],
  ],
  ['legs (row 1): a mean of 0 cannot vary under SIMULATE: try NORMAL', '#NUM!', [[[0, 1]], null, 'SIMULATE']],
  [
    'quantile must be from 0.0005 to 0.9995 for the 20,000 draws of method SIMULATE: try NORMAL',
    '#NUM!',
    [[[5, 1]], 0.9999, 'SIMULATE'],
  ],
])('%s', (says, error, cells) => {
  expect(call(ROUTELEADTIME, cells)).toEqual({ error, says });
});

test('the outermost quantile that is drawn lies near the one of the gamma distribution', () => {
  // scipy: gamma(25, scale=0.2).ppf(0.9995) = 8.956052; ten of 20,000 draws lie beyond, so within a quarter of a deviation
  const [[drawn] = []] = call(ROUTELEADTIME, [[[5, 1]], 0.9995, 'SIMULATE']) as number[][];
  expect(Math.abs(drawn! - 8.956052)).toBeLessThan(0.25);
});
