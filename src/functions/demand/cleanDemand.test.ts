import { call } from '../gate/call';
import { CLEANDEMAND } from './cleanDemand';

const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const history = column(10, 12, 11, 0, 9, 13, 10, 60);

test('a period is flagged by TRUE, as =A1>0 gives it, or by 1', () => {
  const flagged = call(CLEANDEMAND, [history, column(0, 0, 0, 1, 0, 0, 0, 0)]);
  // by hand: median 11, deviation 1, so 60 becomes 11 + 3 x 1.4826; the mean of the seven fills the gap
  expect((flagged as number[][])[3]![0]).toBeCloseTo((10 + 12 + 11 + 9 + 13 + 10 + 15.4478) / 7, 9);
  expect(call(CLEANDEMAND, [history, column(false, false, false, true, false, false, false, false)])).toEqual(flagged);
  expect(call(CLEANDEMAND, [history, column(null, null, null, true, null, null, null, null)])).toEqual(flagged);
});

test.each([
  ['yes', 'eventFlags (entry 2) must be TRUE or FALSE, not the text "yes"'],
  [0.5, 'eventFlags (entry 2) must be TRUE or FALSE, not 0.5'],
])('a flag of %p is refused', (cell, says) => {
  expect(call(CLEANDEMAND, [history, null, column(0, cell, 0, 0, 0, 0, 0, 0)])).toEqual({ error: '#VALUE!', says });
});
