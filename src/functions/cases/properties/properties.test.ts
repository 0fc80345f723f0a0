import { isCellError } from '../../gate/cellError';
import { pairedError } from './pairedError';
import { sameSeed } from './sameSeed';
import { unitBalance } from './unitBalance';

test('the same seed twice shows the same cells, another seed or one future less others', () => {
  expect(sameSeed()).toEqual([['IDENTICAL'], [true]]);
  expect(sameSeed({ seed: 2 })).toEqual([['IDENTICAL'], [false]]);
  expect(sameSeed({ reps: 49 })).toEqual([['IDENTICAL'], [false]]);
});
test('a run that is refused is no two identical ones', () => {
  expect(sameSeed({ demand: [] })).toMatchObject({ error: '#VALUE!' });
});

/** Correlation of two fills that share demand would have to be above 0.64 for a ratio below 0.6. */
test('the paired error is a number above 0, and far below that of two runs', () => {
  const result = pairedError();
  const ratio = isCellError(result) ? NaN : Number(result[1]?.[0]);
  expect(ratio).toBeGreaterThan(0);
  expect(ratio).toBeLessThan(0.6);
});
test('units balance in every period', () => {
  const result = unitBalance();
  expect(isCellError(result) ? NaN : Number(result[1]?.[0])).toBeLessThan(1e-9);
});
