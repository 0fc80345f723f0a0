import fc from 'fast-check';
import { mtbf } from './mtbf';

test('time-truncated: 2 failures in 8760 hours', () => {
  // Chi-square tables: 0.95 with 6 degrees 12.5916, 0.05 with 4 degrees 0.710723, 0.9 with 6 degrees 10.6446
  const found = mtbf({ operatingHours: 8760, failures: 2, confidence: 0.9, truncation: 'TIME' });
  expect(found.mtbf).toBe(4380);
  expect(found.lower).toBeCloseTo((2 * 8760) / 12.591587, 3);
  expect(found.upper! / ((2 * 8760) / 0.710723)).toBeCloseTo(1, 6);
  expect(found.lowerOneSided).toBeCloseTo((2 * 8760) / 10.644641, 3);
});

test('failure-truncated: the lower bound has two degrees fewer', () => {
  // scipy 1.10: chi2.ppf(.95, 10) = 18.307038053275146
  const found = mtbf({ operatingHours: 1000, failures: 5, confidence: 0.9, truncation: 'FAILURE' });
  expect(found.lower).toBeCloseTo(2000 / 18.307038053275146, 9);
  expect(found.upper).toBe(mtbf({ operatingHours: 1000, failures: 5, confidence: 0.9, truncation: 'TIME' }).upper);
});

test('without failures only lower bounds exist: T / -ln(1 - confidence)', () => {
  const found = mtbf({ operatingHours: 1000, failures: 0, confidence: 0.9, truncation: 'TIME' });
  expect(found).toMatchObject({ mtbf: null, upper: null });
  expect(found.lowerOneSided).toBeCloseTo(1000 / Math.LN10, 9);
  expect(found.lower).toBeCloseTo(1000 / -Math.log(0.05), 9);
});

test('a test that ends with a failure has one', () => {
  const none = { operatingHours: 10, failures: 0, confidence: 0.9, truncation: 'FAILURE' } as const;
  expect(() => mtbf(none)).toThrow('failures must be at least 1');
});

test('the bounds hold the estimate, widen with confidence and tighten with hours', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.double({ min: 0.5, max: 0.99, noNaN: true }),
      (failures, confidence) => {
        const at = (c: number, scale = 1) =>
          mtbf({ operatingHours: 5000 * scale, failures: failures * scale, confidence: c, truncation: 'TIME' });
        const found = at(confidence);
        expect(found.lower).toBeLessThan(found.mtbf!);
        expect(found.upper!).toBeGreaterThan(found.mtbf!);
        expect(found.lowerOneSided).toBeGreaterThan(found.lower);
        expect(at(confidence / 2 + 0.5).lower).toBeLessThan(found.lower);
        expect(at(confidence, 4).lower).toBeGreaterThan(found.lower);
      },
    ),
  );
});
