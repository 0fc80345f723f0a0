import fc from 'fast-check';
import { baseStock, type BaseStockInput } from './baseStock';

const base: BaseStockInput = {
  demandRate: 1.2,
  demandSd: 0,
  leadTime: 5,
  dist: 'POISSON',
  lost: false,
  fillTarget: 0.95,
  baseStock: null,
};

/** scipy.stats.poisson(6): cdf(10), and the sum of (d - 11) pmf(d). */
test('Poisson demand: the least base stock that meets the target', () => {
  expect(baseStock(base)).toEqual({
    baseStock: 11,
    fill: expect.closeTo(0.957379076417462, 12),
    backorders: expect.closeTo(0.0347139425613, 12),
    onHand: expect.closeTo(5.0347139425613, 12),
  });
});

/** The birth and death chain of stock with lost sales, solved state by state: p(n) in proportion to load^n / n!. */
test('lost sales are those of the chain of stock on order', () => {
  const inputs = fc.record({
    demandRate: fc.double({ min: 0.1, max: 10, noNaN: true }),
    leadTime: fc.double({ min: 0.1, max: 5, noNaN: true }),
    stock: fc.integer({ min: 0, max: 30 }),
  });
  fc.assert(
    fc.property(inputs, ({ stock, ...each }) => {
      const load = each.demandRate * each.leadTime;
      const terms = [1];
      for (let n = 1; n <= stock; n++) terms.push((terms[n - 1]! * load) / n);
      const lost = terms[stock]! / terms.reduce((sum, term) => sum + term, 0);
      const got = baseStock({ ...base, ...each, lost: true, fillTarget: null, baseStock: stock });
      expect(got.fill).toBeCloseTo(1 - lost, 10);
      expect(got.onHand).toBeCloseTo(stock - load * (1 - lost), 9);
    }),
    { seed: 8 },
  );
});

test('a higher target never needs less stock, and the target is met, with backorders and without', () => {
  const targets = fc.tuple(fc.double({ min: 0.01, max: 0.999, noNaN: true }), fc.boolean());
  fc.assert(
    fc.property(targets, ([fillTarget, lost]) => {
      const met = baseStock({ ...base, lost, fillTarget });
      expect(met.fill).toBeGreaterThanOrEqual(fillTarget - 1e-12);
      const less = baseStock({ ...base, lost, fillTarget: null, baseStock: Math.max(0, met.baseStock - 1) });
      expect(less.baseStock === met.baseStock || less.fill < fillTarget).toBe(true);
    }),
    { seed: 8 },
  );
});
