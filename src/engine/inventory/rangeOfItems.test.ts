import fc from 'fast-check';
import { distribution } from '../numeric/distribution';
import { bufferZones, netFlow } from './demandDrivenBuffer';
import { perishableOrder } from './perishableOrder';
import { projectedStock } from './projectedStock';
import { riskPool } from './riskPool';
import { type MixItem, serviceMix } from './serviceMix';
import { stockOutRisk } from './stockOutRisk';

describe('service mix', () => {
  const items: readonly MixItem[] = [
    { unitCost: 10, sd: 40, orderQty: 300, demand: 5200 },
    { unitCost: 50, sd: 15, orderQty: 80, demand: 1300 },
  ];
  /** scipy.optimize.minimize, SLSQP, on the same sum: 512.640. */
  test('the least money for an overall fill rate', () => {
    const mix = serviceMix(items, { fill: 0.98 });
    expect(mix.investment).toBeCloseTo(512.64, 2);
    expect(mix.fill).toBeCloseTo(0.98, 9);
  });
  test('the money that a fill rate needs, as a budget, reaches that fill rate', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.9, max: 0.999, noNaN: true }), (fill) => {
        const { investment } = serviceMix(items, { fill });
        expect(serviceMix(items, { budget: investment }).fill).toBeCloseTo(fill, 7);
      }),
      { numRuns: 50, seed: 18 },
    );
  });
  test('equal service for all items costs no less', () => {
    const { investment, fill } = serviceMix(items, { fill: 0.97 });
    for (let factor = -1; factor < 3; factor += 0.01) {
      const even = items.map(({ sd, unitCost }) => factor * sd * unitCost).reduce((sum, each) => sum + each);
      const reached = items.reduce((sum, { sd, orderQty, demand }) => {
        return sum + (1 - distribution('NORMAL', 0, sd).loss(factor * sd) / orderQty) * (demand / 6500);
      }, 0);
      if (reached >= fill) expect(even).toBeGreaterThanOrEqual(investment - 1e-6);
    }
  });
});

describe('projected stock', () => {
  const plan = { safetyStock: 0, moq: 0, multiple: null, leadTime: 0, receipts: [0, 0, 100, 0, 0, 100] };
  test('by hand', () => {
    const { periods, stockOut, cover } = projectedStock({ ...plan, onHand: 120, demand: [40, 45, 50, 40, 60, 55] });
    expect(periods.map(({ balance }) => balance)).toEqual([80, 35, 85, 45, -15, 30]);
    expect(periods.map(({ planned }) => planned)).toEqual([0, 0, 0, 0, 15, 0]);
    expect([stockOut, cover]).toEqual([4, 2 + 35 / 50]);
  });
  test('with planned orders no period ends below the safety stock, and all that is planned is released', () => {
    const inputs = fc.record({
      onHand: fc.integer({ min: -50, max: 300 }),
      demand: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 6, maxLength: 6 }),
      safetyStock: fc.integer({ min: 0, max: 60 }),
      moq: fc.constantFrom(0, 70),
      multiple: fc.constantFrom(null, 25),
      leadTime: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(inputs, (each) => {
        const { periods } = projectedStock({ ...plan, ...each });
        for (const period of periods) expect(period.plannedBalance).toBeGreaterThanOrEqual(each.safetyStock);
        const sum = (of: (period: (typeof periods)[number]) => number) =>
          periods.reduce((all, one) => all + of(one), 0);
        expect(sum(({ planned }) => planned)).toBe(sum(({ released }) => released));
      }),
      { seed: 19 },
    );
  });
});

describe('risk of a stock-out', () => {
  const risk = { onHand: 300, demandMean: [80, 80, 80, 80], demandSd: [20, 20, 20, 20], receipts: [0, 0, 150, 0] };
  /** scipy.stats.norm.sf of the sums. */
  test('demand so far against supply so far', () => {
    const [first, , , last] = stockOutRisk({ ...risk, arrivalSd: 0 });
    expect(first! / 1.910659574498663e-28).toBeCloseTo(1, 9);
    expect(last).toBeCloseTo(0.0005770250423907659, 12);
  });
  test('a receipt that may be late makes its own period riskier, and the one before safer', () => {
    const sure = stockOutRisk({ ...risk, onHand: 200, arrivalSd: 0 });
    const late = stockOutRisk({ ...risk, onHand: 200, arrivalSd: 1 });
    expect(late[2]!).toBeGreaterThan(sure[2]!);
    expect(late[1]!).toBeLessThan(sure[1]!);
  });
});

describe('pooling', () => {
  const terms = { factor: 1.6448536269514722, leadTime: 1 };
  test('the square-root law, full correlation, and a matrix that cannot be', () => {
    const four = riskPool({ sds: [10, 10, 10, 10], correlation: 0, ...terms });
    expect(four.pooled / four.separate).toBeCloseTo(0.5, 12);
    const same = riskPool({ sds: [3, 5], correlation: 1, ...terms });
    expect(same.pooled).toBeCloseTo(same.separate, 12);
    expect(() => riskPool({ sds: [1, 1, 1], correlation: -0.9, ...terms })).toThrow('correlation gives');
  });
  test('one number means the same as a matrix full of it', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 99, noNaN: true }), { minLength: 1, maxLength: 5 }), (sds) => {
        const matrix = sds.map((_, i) => sds.map((__, j) => (i === j ? 1 : 0.3)));
        const alike = riskPool({ sds, correlation: 0.3, ...terms });
        expect(riskPool({ sds, correlation: matrix, ...terms }).pooled).toBeCloseTo(alike.pooled, 8);
      }),
      { seed: 20 },
    );
  });
});

/** scipy.stats.poisson(56): sf(43) = 0.9570, sf(44) = 0.9411; the waste is the sum of (44 - d) pmf(d). */
test('the largest order that sells out in time', () => {
  expect(perishableOrder(distribution('POISSON', 56, 0), 0.95)).toEqual({
    quantity: 44,
    waste: expect.closeTo(0.141517815684145, 9),
  });
});

test('nothing expires of an order of 0, and no demand is below it', () => {
  expect(perishableOrder(distribution('NORMAL', 40, 60), 0.95)).toEqual({ quantity: 0, waste: 0 });
  // scipy: norm(40, 60).ppf(0.7) = Q; quad of (Q - x) pdf(x) from 0 to Q, plus Q cdf(0)
  const { quantity, waste } = perishableOrder(distribution('NORMAL', 40, 60), 0.3);
  expect(quantity).toBeCloseTo(71.46403076248244, 9);
  expect(waste).toBeCloseTo(33.819199556277916, 9);
});

/** By hand, after Ptak & Smith (2016), chapters 8 and 9. */
test('zones of a buffer, and the order of a net flow at the top of yellow', () => {
  const zones = bufferZones({ adu: 10, dlt: 12, leadTimeFactor: 0.5, variabilityFactor: 0.5, moq: 50, orderCycle: 7 });
  expect(zones).toEqual({ red: 90, yellow: 120, green: 70, topOfRed: 90, topOfYellow: 210, topOfGreen: 280 });
  expect(netFlow(zones, 210)).toEqual({ position: 210, order: 70, zone: 'YELLOW' });
  expect(netFlow(zones, 211)).toEqual({ position: 211, order: 0, zone: 'GREEN' });
});
