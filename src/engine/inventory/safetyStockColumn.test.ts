import fc from 'fast-check';
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { safetyStock } from './safetyStock';
import { safetyStockColumn } from './safetyStockColumn';

/** 0, or a size that a planner has: squares of numbers near the smallest one would be 0. */
const size = (max: number) => fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max, noNaN: true }));
const row = fc.record({
  // Further out the library loses digits: at 1e-9 it is 7e-10 off.
  serviceLevel: fc.double({ min: 0.001, max: 1 - 1e-6, noNaN: true }),
  demandMean: size(1e5),
  demandSd: size(1e4),
  leadTime: size(100),
  leadTimeSd: size(20),
  reviewPeriod: fc.constantFrom(0, 1, 2.5),
});

test('a column gives the very digits that the rows give one by one', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const stocks = safetyStockColumn(asColumns(rows));
      const alone = rows.map((each) =>
        safetyStock({
          ...each,
          autocorrelation: 0,
          serviceType: 'CSL',
          orderQty: null,
          dist: 'NORMAL',
          exactFill: false,
          undershoot: false,
          floor: false,
        }),
      );
      expect([...stocks]).toEqual(alone);
    }),
    { seed: 11 },
  );
});

test('it agrees with the equation over the normal quantile of @stdlib to 1 in 10^13', () => {
  fc.assert(
    fc.property(row, (each) => {
      const { serviceLevel, demandMean, demandSd, leadTime, leadTimeSd, reviewPeriod } = each;
      const variance = demandSd ** 2 * (leadTime + reviewPeriod) + (demandMean * leadTimeSd) ** 2;
      const want = variance === 0 ? 0 : quantile(serviceLevel, 0, 1) * Math.sqrt(variance);
      const [got = NaN] = safetyStockColumn(asColumns([each]));
      expect(Math.abs(got - want)).toBeLessThanOrEqual(1e-13 * Math.abs(want) + 1e-300);
    }),
    { seed: 12 },
  );
});

type Row = Readonly<
  Record<'serviceLevel' | 'demandMean' | 'demandSd' | 'leadTime' | 'leadTimeSd' | 'reviewPeriod', number>
>;
function asColumns(rows: readonly Row[]) {
  const column = (name: keyof Row): Float64Array => Float64Array.from(rows, (each) => each[name]);
  return {
    serviceLevel: column('serviceLevel'),
    demandMean: column('demandMean'),
    demandSd: column('demandSd'),
    leadTime: column('leadTime'),
    leadTimeSd: column('leadTimeSd'),
    reviewPeriod: column('reviewPeriod'),
  };
}
