import fc from 'fast-check';
import { ascending, quantile } from '../numeric/quantile';
import { leadTimeStats, type Receipt } from './leadTimeStats';
import { weightedQuantile } from './weightedQuantile';
import { workingDays } from './workingDays';

const receipt = (leadTime: number, rest: Partial<Receipt> = {}): Receipt => ({
  leadTime,
  late: null,
  ordered: null,
  weight: 1,
  inFull: null,
  ...rest,
});

test('weighted mean and spread are those of numpy', () => {
  // numpy 1.24: average(x, weights=w), sqrt(cov(x, aweights=w, ddof=1)) for 10, 20, 40 with weights 3, 1, 2
  const { mean, sd } = leadTimeStats([receipt(10, { weight: 3 }), receipt(20), receipt(40, { weight: 2 })]);
  expect(mean).toBeCloseTo(21.666666666666668, 13);
  expect(sd).toBeCloseTo(17.188791273808217, 12);
});

test('the trend is the slope over order dates, per month', () => {
  // scipy 1.10: linregress slope times 365.25 / 12
  const days = [46027, 46037, 46047, 46067];
  const { trend } = leadTimeStats([10, 14, 11, 20].map((time, i) => receipt(time, { ordered: days[i]! })));
  expect(trend).toBeCloseTo(6.870178571428571, 10);
  expect(leadTimeStats([receipt(3), receipt(4)]).trend).toBeNull();
});

test('a promise is kept on its last day, and lateness counts the late ones only', () => {
  const { onTime, meanLate } = leadTimeStats([
    receipt(10, { late: 0 }),
    receipt(13, { late: 3 }),
    receipt(17, { late: 7 }),
    receipt(99),
  ]);
  expect(onTime).toBeCloseTo(1 / 3, 15);
  expect(meanLate).toBe(5);
  expect(leadTimeStats([receipt(9, { late: -1 })])).toMatchObject({ onTime: 1, meanLate: null, sd: null });
});

test('no receipts tell nothing', () => {
  expect(() => leadTimeStats([])).toThrow('there are no receipts');
});

const times = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 30 });

test('with equal weights a weighted quantile is PERCENTILE.INC, whatever the weight', () => {
  fc.assert(
    fc.property(times, fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(1, 7, 0.01), (values, p, weight) => {
      const sorted = ascending(values);
      const weighted = Array.from(sorted, (value) => ({ value, weight }));
      expect(weightedQuantile(weighted, p)).toBeCloseTo(quantile(sorted, p), 8);
    }),
  );
  expect(weightedQuantile([{ value: 5, weight: 2 }], 0.9)).toBe(5);
});

test('the scale of weights changes nothing, and more weight on a receipt draws the mean to it', () => {
  fc.assert(
    fc.property(times, fc.double({ min: 0.01, max: 100, noNaN: true }), (values, k) => {
      const one = leadTimeStats(values.map((time, i) => receipt(time, { weight: 1 + (i % 3) })));
      const scaled = leadTimeStats(values.map((time, i) => receipt(time, { weight: k * (1 + (i % 3)) })));
      for (const key of ['mean', 'sd', 'p50', 'p90', 'p95'] as const) expect(scaled[key]).toBeCloseTo(one[key]!, 8);
      const top = Math.max(...values);
      const more = leadTimeStats([...values.map((time) => receipt(time)), receipt(top, { weight: 5 })]);
      expect(more.mean).toBeGreaterThanOrEqual(leadTimeStats(values.map((time) => receipt(time))).mean - 1e-9);
    }),
  );
});

test('working days are NETWORKDAYS without the first day', () => {
  // 46027 is Monday 5 January 2026; by the calendar.
  expect(workingDays(46027, 46027)).toBe(0);
  expect(workingDays(46027, 46028)).toBe(1);
  expect(workingDays(46027, 46031)).toBe(4); // to Friday
  expect(workingDays(46027, 46033)).toBe(4); // to Sunday
  expect(workingDays(46027, 46034)).toBe(5); // to the next Monday
  expect(workingDays(46032.9, 46034.1)).toBe(1); // Saturday evening to Monday morning
});

test('working days add up over any day between', () => {
  const day = fc.integer({ min: 1, max: 60000 });
  fc.assert(fc.property(day, day, day, (a, b, c) => workingDays(a, b) + workingDays(b, c) === workingDays(a, c)));
});
