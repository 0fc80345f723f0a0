import fc from 'fast-check';
import { disruptionStock, type UnreliableSource } from './disruptionStock';

/** The cost of a base stock of n + 1 periods by adding up states of the chain, an independent way to the same number. */
function costOf(
  n: number,
  { holdingCost, stockoutCost, demand, disruptionProb, recoveryProb }: UnreliableSource,
): number {
  const up = recoveryProb / (disruptionProb + recoveryProb);
  let chance = up;
  let cost = holdingCost * n * demand * chance;
  chance *= disruptionProb;
  for (let down = 1; down < 20_000; down += 1) {
    cost += chance * demand * (down <= n ? holdingCost * (n - down) : stockoutCost * (down - n));
    chance *= 1 - recoveryProb;
  }
  return cost;
}

test('no disruptions: one period of demand, and no cost', () => {
  const source = { holdingCost: 0.25, stockoutCost: 3, demand: 2000, disruptionProb: 0, recoveryProb: 0.25 };
  expect(disruptionStock(source)).toEqual({ stock: 2000, cost: 0 });
});

test('law: the cost is that of the chain, and no other number of periods costs less', () => {
  const share = fc.double({ min: 0.01, max: 1, noNaN: true });
  const money = fc.double({ min: 0.01, max: 100, noNaN: true });
  fc.assert(
    fc.property(share, share, money, money, (disruptionProb, recoveryProb, holdingCost, stockoutCost) => {
      const source = { holdingCost, stockoutCost, demand: 10, disruptionProb, recoveryProb };
      const { stock, cost } = disruptionStock(source);
      const n = Math.round(stock / 10) - 1;
      const close = 1e-7 * Math.max(1, cost);
      expect(Math.abs(cost - costOf(n, source))).toBeLessThan(close);
      expect(cost).toBeLessThanOrEqual(costOf(n + 1, source) + close);
      if (n > 0) expect(cost).toBeLessThanOrEqual(costOf(n - 1, source) + close);
    }),
  );
});

test('stock that costs nothing has no best amount', () => {
  const source = { holdingCost: 0, stockoutCost: 3, demand: 10, disruptionProb: 0.1, recoveryProb: 0.2 };
  expect(() => disruptionStock(source)).toThrow(/holdingCost/);
});
