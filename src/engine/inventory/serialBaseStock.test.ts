import fc from 'fast-check';
import { distribution } from '../numeric/distribution';
import { serialBaseStock, type SerialInput } from './serialBaseStock';

const base: SerialInput = {
  echelonHolding: [3, 2, 2],
  leadTimes: [1, 1, 2],
  stockoutCost: 37.12,
  demandMean: 5,
  demandSd: 1,
  dist: 'NORMAL',
};

/** Snyder & Shen (2019), example 6.1: 6.49, 12.02, 22.71 and 47.65; Shang & Song (2003), table 1, rows 1 and 17. */
test('the textbook and the published table', () => {
  const plan = serialBaseStock(base);
  expect(plan.cost).toBeCloseTo(47.66, 1);
  [6.49, 12.02, 22.71].forEach((level, j) => expect(plan.stages[j]?.echelon).toBeCloseTo(level, 1));
  const quarter = [0.25, 0.25, 0.25, 0.25];
  const poisson = { ...base, echelonHolding: quarter, leadTimes: quarter, demandMean: 16, dist: 'POISSON' as const };
  expect(serialBaseStock({ ...poisson, stockoutCost: 9 }).cost).toBeCloseTo(12.688, 3);
  expect(serialBaseStock({ ...poisson, stockoutCost: 99 }).cost).toBeCloseTo(16.206, 3);
});

test('one stage alone is a newsvendor, its cost that of the loss function', () => {
  const cases = fc.record({
    dist: fc.constantFrom('NORMAL' as const, 'POISSON' as const, 'GAMMA' as const),
    stockoutCost: fc.double({ min: 1, max: 100, noNaN: true }),
    leadTime: fc.double({ min: 0.5, max: 4, noNaN: true }),
  });
  fc.assert(
    fc.property(cases, ({ dist, stockoutCost, leadTime }) => {
      const plan = serialBaseStock({ ...base, dist, stockoutCost, echelonHolding: [2], leadTimes: [leadTime] });
      const demand = distribution(dist, 5 * leadTime, Math.sqrt(leadTime));
      const level = demand.quantile(stockoutCost / (stockoutCost + 2));
      const cost = 2 * (level - demand.mean) + (2 + stockoutCost) * demand.loss(level);
      expect(Math.abs(plan.cost / cost - 1)).toBeLessThan(2e-4);
      expect(Math.abs((plan.stages[0]?.echelon ?? NaN) - level)).toBeLessThan(dist === 'POISSON' ? 0.5 : 0.02);
    }),
    { numRuns: 30, seed: 14 },
  );
});

test('the best levels lie between the newsvendor bounds, and local levels add up to them', () => {
  const lines = fc.array(
    fc.record({ holding: fc.double({ min: 0.2, max: 4, noNaN: true }), time: fc.constantFrom(0.5, 1, 3) }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(lines, (line) => {
      const { stages } = serialBaseStock({
        ...base,
        dist: 'POISSON',
        echelonHolding: line.map(({ holding }) => holding),
        leadTimes: line.map(({ time }) => time),
      });
      for (const { echelon, lower, upper } of stages) {
        expect(echelon).toBeGreaterThanOrEqual(lower);
        expect(echelon).toBeLessThanOrEqual(upper);
      }
      const local = stages.reduce((sum, stage) => sum + stage.local, 0);
      expect(local).toBeCloseTo(stages[stages.length - 1]?.echelon ?? NaN, 9);
    }),
    { numRuns: 30, seed: 15 },
  );
});

test('demand that does not vary needs what it takes on the way, and no time needs no stock', () => {
  const certain = serialBaseStock({ ...base, leadTimes: [1, 2, 0], demandMean: 1.3, demandSd: 0 });
  expect(certain.stages.map(({ echelon }) => echelon)).toEqual([1.3, 1.3 + 2.6, 1.3 + 2.6]);
  // 1.3 units are on the way into the first stage at 2 + 2, and 2.6 into the second at 2.
  expect(certain.cost).toBeCloseTo(1.3 * 4 + 2.6 * 2, 9);
  const short = serialBaseStock({
    ...base,
    echelonHolding: [1, 1],
    leadTimes: [0, 2],
    stockoutCost: 15,
    demandMean: 2,
    dist: 'POISSON',
  });
  // One newsvendor of a ratio of 15 / 16: a Poisson demand of mean 4 is at most 6 with 0.889, at most 7 with 0.949.
  expect(short.stages.map(({ echelon }) => echelon)).toEqual([0, 7]);
});
