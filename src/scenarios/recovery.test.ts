import { recoveredByDay } from './recovery';

const calm = [100, 100, 100, 100, 100];

test.each<[string, number[], number | null]>([
  ['that never falls has nothing to recover from', [100, 99, 96, 100, 120], 0],
  ['that falls and comes back is recovered on the first day of staying back', [100, 80, 96, 90, 97], 4],
  ['that is still down at the end has not recovered', [100, 100, 80, 80, 80], null],
])('stock %s', (_, stock, day) => {
  expect(recoveredByDay(stock, calm)).toBe(day);
});
