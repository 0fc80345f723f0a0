import { seasonalIndices } from './seasonalIndices';
import { stlSeason } from './stl';
import { airPassengers, johnson } from './testing/series';

const near = (got: ArrayLike<number>, want: readonly number[], within: number) =>
  want.forEach((value, i) => expect(Math.abs(got[i]! - value)).toBeLessThan(within));

test('R 4.2.2: stl(x, "periodic", t.jump = 1, l.jump = 1, s.jump = 1)', () => {
  // R smooths the places of the season with a very wide window where this takes their mean: a part in a million of demand.
  const passengers = [-25.5064905779, -35.3042765318, -3.03625237013, -8.56228621967, -5.7460594991, 32.3242464885];
  near(stlSeason(airPassengers, 12), passengers, 2e-5);
  const earnings = [-0.00315811980639, 0.0335533776231, 0.116310161658, -0.146705650768];
  near(stlSeason(johnson.map(Math.log), 4), earnings, 2e-6);
});

test('R 4.2.2: decompose(x, type)$figure', () => {
  near(seasonalIndices(airPassengers, 12, 'M'), [0.9102303674, 0.8836253207, 1.007366288, 0.9759060123], 1e-9);
  near(seasonalIndices(johnson, 4, 'A'), [0.221609375, 0.243984375, 0.308734375, -0.774328125], 1e-9);
});

test('a season on a straight line is found without error, by STL on a level', () => {
  const line = (slope: number) => Array.from({ length: 30 }, (_, t) => 10 + slope * t + [3, -1, -2][t % 3]!);
  near(seasonalIndices(line(2), 3, 'A'), [3, -1, -2], 1e-10);
  near(stlSeason(line(0), 3), [3, -1, -2], 1e-10);
});

test('less than two seasons are refused', () => {
  expect(() => seasonalIndices([1, 2, 3], 2, 'A')).toThrow('history needs two seasons, 4 periods: it has 3');
  expect(() => stlSeason([1, 2, 3, 4], 2)).toThrow('history needs more than two seasons');
});
