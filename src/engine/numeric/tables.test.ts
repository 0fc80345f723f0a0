import { chiSquareQuantile } from './chiSquare';
import { studentBand } from './studentT';

test('chi-square quantiles are those of scipy', () => {
  // scipy 1.10: chi2.ppf([.05, .5, .95, .999], [6, 1, 10, 2000])
  expect(chiSquareQuantile(0.05, 6)).toBeCloseTo(1.6353828943279067, 12);
  expect(chiSquareQuantile(0.5, 1)).toBeCloseTo(0.454936423119572, 12);
  expect(chiSquareQuantile(0.95, 10)).toBeCloseTo(18.307038053275146, 11);
  expect(chiSquareQuantile(0.999, 2000)).toBeCloseTo(2201.156196586629, 8);
});

test('the 95% band of Student is that of the tables', () => {
  // scipy 1.10: t.ppf(.975, [1, 10, 499])
  expect(studentBand(0.05, 1)).toBeCloseTo(12.706204736174694, 10);
  expect(studentBand(0.05, 10)).toBeCloseTo(2.228138851986274, 12);
  expect(studentBand(0.05, 499)).toBeCloseTo(1.9647293909876886, 11);
});
