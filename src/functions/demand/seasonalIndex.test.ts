import { johnson } from '../../engine/forecast/testing/series';
import { call } from '../gate/call';
import { SEASONALINDEX } from './seasonalIndex';

const stl = (type: string) =>
  call(SEASONALINDEX, [johnson.map((each) => [each]), 4, type, 'STL']) as readonly (readonly number[])[];

// R 4.2.2: i <- function(x) tapply(stl(x, "periodic")$time.series[, 1], cycle(x), mean)
test.each([
  // a <- i(JohnsonJohnson); a - mean(a)
  ['ADDITIVE', [0.200819854255, 0.23566216313, 0.400145593873, -0.836627611257]],
  // m <- exp(i(log(JohnsonJohnson))); m / mean(m)
  ['MULTIPLICATIVE', [0.992414683548, 1.02952546392, 1.11834971344, 0.85971013909]],
])('%s indices by STL are those of R, centred', (type, expected) => {
  stl(type).forEach((row, place) => expect(row[0]).toBeCloseTo(expected[place] ?? NaN, 9));
});
