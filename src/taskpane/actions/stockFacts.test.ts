import { item, twin } from '../../scenarios/testing/sampleTwin';
import type { Fact, Known } from '../../templates/facts';
import type { ItemTwin } from '../../twin/model';
import { stockFacts } from './stockFacts';

const of = (...items: readonly ItemTwin[]) => stockFacts({ ...twin, items });
const fact = (known: Known): Fact => {
  if ('missing' in known) throw new Error(known.missing);
  return known;
};
const plain = { mean: 30.4375, sd: 0, days: [], from: 'item' } as const;
/** 900 on hand, orders of 600, 180 advised, 40 each; a lead time of exactly one month of 600 with a sd of 90. */
const coil = (name: string, changes: Partial<ItemTwin> = {}): ItemTwin =>
  item(name, { leadTime: { value: plain, verdict: 'good', evidence: '9 receipts' }, ...changes });

test('safety stock now is one day of stock less half an order, of all items, at the cost of what changes', () => {
  const dear = coil('DEAR', { stock: { onHand: 400, onOrder: 0 }, unitCost: 100 });
  const { safetyStock, safetyStockAdvised, unitCost } = of(coil('A'), dear);
  // (900 - 300) + (400 - 300) against 180 + 180: 420 x 40 less 80 x 100, over 340 units.
  expect(fact(safetyStock).value).toBe(700);
  expect(fact(safetyStockAdvised)).toMatchObject({ lower: 360, value: 360, upper: 360 });
  expect(fact(unitCost)).toMatchObject({ value: (420 * 40 - 80 * 100) / 340, grade: 'C' });
});

// A (R, Q) policy: position uniform over an order, less demand over the lead time (Hadley & Whitin 4-2).
test('its bounds are those of what one day of stock may find: lead time demand and an order of any age', () => {
  const alone = fact(of(coil('A')).safetyStock);
  const band = 1.645 * Math.sqrt(90 ** 2 + 600 ** 2 / 12);
  expect([alone.lower, alone.upper].map((bound) => bound - 600)).toEqual([
    expect.closeTo(-band, 9),
    expect.closeTo(band, 9),
  ]);
  const four = fact(of(coil('A'), coil('B'), coil('C'), coil('D')).safetyStock);
  expect(four.upper - four.value).toBeCloseTo(2 * band, 9);
});

test('a lead time that varies widens them by the demand of a period for each period of its spread', () => {
  const late = { value: { ...plain, sd: 30.4375 / 2 }, verdict: 'good', evidence: '9 receipts' } as const;
  const { value, upper } = fact(of(coil('A', { leadTime: late })).safetyStock);
  expect(upper - value).toBeCloseTo(1.645 * Math.sqrt(90 ** 2 + 300 ** 2 + 600 ** 2 / 12), 9);
});

test('the evidence names the three items with most money to release, and the day of the stock', () => {
  const items = [100, 500, 300, 400].map((more, at) => coil(`I${at}`, { stock: { onHand: 480 + more, onOrder: 0 } }));
  const { evidence, period } = fact(of(...items, coil('SHORT', { stock: { onHand: 0, onOrder: 0 } })).safetyStock);
  expect(evidence).toContain('most money to release: I1 (20,000), I3 (16,000), I2 (12,000)');
  expect(evidence).not.toMatch(/I0|SHORT/);
  expect(period).toBe('stock of 2026-11-14');
});

test('an item that the twin cannot tell about, or without a cost, is no fact', () => {
  const unsure = { ...item('A').demand, verdict: 'cannot tell' } as const;
  const nobody = [
    coil('A', { demand: unsure }),
    coil('B', { unitCost: null }),
    coil('C', { policy: { value: null, verdict: 'cannot tell', evidence: 'no demand' } }),
  ];
  expect(of(...nobody).safetyStock).toEqual({ missing: 'no item has stock, a policy and a unit cost' });
  expect(fact(of(coil('A'), ...nobody).safetyStock).evidence).toContain('1 of 4 items');
});

test('where dear units must be built and cheap ones are released, no single unit cost stands for both', () => {
  const dear = coil('DEAR', { stock: { onHand: 400, onOrder: 0 }, unitCost: 1000 });
  expect(of(coil('A'), dear).unitCost).toHaveProperty('missing');
});
