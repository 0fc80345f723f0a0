import { seasonalIndices } from './seasonalIndices';
import { stlSeason } from './stl';
import { airPassengers, johnson, ukGas } from './testing/series';

const near = (got: ArrayLike<number>, want: readonly number[], within: number) =>
  want.forEach((value, i) => expect(Math.abs(got[i]! - value)).toBeLessThan(within));

// R 4.2.2: s <- stl(x, s.window = "periodic"); tapply(s$time.series[, "seasonal"], cycle(x), mean), with all other arguments
// as R sets them: t.window 19 and l.window 13 for months, 7 and 5 for quarters, 2 inner rounds and no robust one.
test.each([
  [
    'AirPassengers',
    airPassengers,
    12,
    [
      -25.4977183398, -35.2209348016, -3.02747801178, -8.29905418525, -5.73728881319, 32.3366341297, 70.243881537,
      68.0494327276, 17.4383260374, -21.0634315334, -57.4818505137, -31.7405155017,
    ],
  ],
  [
    'log(AirPassengers)',
    airPassengers.map(Math.log),
    12,
    [
      -0.0916404241465, -0.11402828392, 0.0158658510448, -0.0140275899738, -0.0150247849962, 0.109789757537,
      0.216400410182, 0.209605865867, 0.0674715620828, -0.0702483587835, -0.213527739593, -0.100636250654,
    ],
  ],
  ['JohnsonJohnson', johnson, 4, [0.20081889828, 0.235661207154, 0.400144637897, -0.836628567233]],
  ['UKgas', ukGas, 4, [171.366481706, -33.2195182414, -173.478228667, 35.3310195968]],
  [
    'ts(as.numeric(AirPassengers)[4:33], frequency = 12)',
    airPassengers.slice(3, 33),
    12,
    [
      1.13000022988, -3.41211539212, 9.71244988451, 26.3029459219, 24.5601063023, 9.68705561848, -12.6416030192,
      -31.4734426173, -13.3052822155, -14.1661537421, -8.02702526865, 11.6330703778,
    ],
  ],
  [
    'ts(c(3, 5, 2, 6, 3, 7, 2, 8, 3, 9, 1), frequency = 2)',
    [3, 5, 2, 6, 3, 7, 2, 8, 3, 9, 1],
    2,
    [-2.30056968707, 2.30057017156],
  ],
  [
    'ts(as.numeric(JohnsonJohnson)[1:15], frequency = 7)',
    johnson.slice(0, 15),
    7,
    [
      0.00179796588265, -0.0348379054644, 0.0939724636968, -0.0425012437537, -0.128840375722, 0.0117617456273,
      0.0986465623778,
    ],
  ],
] as const)('the season by STL of %s is that of R', (_, values, season, expected) => {
  const found = stlSeason(values, season);
  expected.forEach((value, i) => expect(Math.abs(found[i]! / value - 1)).toBeLessThan(1e-9));
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
