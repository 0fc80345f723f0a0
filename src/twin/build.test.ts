import { buildTwin } from './build';
import { usualAssumptions } from './assumptions';
import type { ItemRow } from '../tables/rows';
import type { Records } from './records';

const JAN_2024 = 45292;
const monthStarts = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335]
  .flatMap((d) => [JAN_2024 + d, JAN_2024 + 366 + d - (d > 31 ? 1 : 0)])
  .sort((a, b) => a - b);
const coil: ItemRow = {
  item: '0042',
  description: 'Coil 2 mm',
  supplier: 'Nordic',
  route: 'Gdynia',
  onHand: 100,
  onOrder: null,
  unitCost: 50,
  unitPrice: 80,
  plannedLeadTime: null,
  orderCost: null,
  holdingRate: null,
  minimumOrder: 25,
  orderMultiple: 10,
  serviceTarget: null,
};
const records: Records = {
  items: [coil],
  demand: monthStarts.map((period, i) => ({ item: '0042', period, quantity: 100 + (i % 2 === 0 ? 5 : -5) })),
  receipts: [18, 20, 22, 24, 26, 20, 22, 24].map((days, i) => ({
    item: '0042',
    supplier: 'Nordic',
    route: 'Gdynia',
    ordered: JAN_2024 + 10 * i,
    received: JAN_2024 + 10 * i + days,
  })),
  downtime: [],
};

test('an item with two years of demand and eight receipts has a good policy', () => {
  const twin = buildTwin(records, usualAssumptions);
  const [item] = twin.items;
  expect(item!.demand).toMatchObject({ verdict: 'good', evidence: '24 months', value: { demandClass: 'Smooth' } });
  expect(item!.leadTime.value!.mean).toBe(22);
  expect(item!.policy.verdict).toBe('good');
  // reorder point = level x 22 / 30.4375 + safety stock
  const { safetyStock, reorderPoint, orderQty } = item!.policy.value!;
  expect(reorderPoint - safetyStock).toBeCloseTo((item!.demand.value!.mean * 22) / 30.4375, 9);
  expect(orderQty).toBe(Math.ceil(item!.demand.value!.mean / 10) * 10); // one month, in tens: no order cost is known
  expect(item!.status.value).toMatchObject({ position: 100 });
});

test('what the item table leaves open is assumed, and said to be', () => {
  const [item] = buildTwin(records, usualAssumptions).items;
  expect([item!.serviceTarget, item!.holdingRate, item!.assumed]).toEqual([
    0.95,
    0.2,
    ['service target', 'holding rate'],
  ]);
  expect(item!.policy.evidence).toBe("demand: 24 months; lot of one month's demand: no order cost for an economic one");
  const own = { ...coil, serviceTarget: 0.9, holdingRate: 0.15, orderCost: 80 };
  const said = buildTwin({ ...records, items: [own] }, usualAssumptions).items[0]!;
  expect([said.serviceTarget, said.holdingRate, said.assumed]).toEqual([0.9, 0.15, []]);
  expect(said.policy.evidence).toBe('demand: 24 months; economic lot');
});

test('an item whose demand came in whole pieces is ordered in whole pieces', () => {
  const pieces = { ...coil, minimumOrder: null, orderMultiple: null };
  const lot = (quantities: number) =>
    buildTwin(
      {
        ...records,
        items: [pieces],
        demand: records.demand.map((row) => ({ ...row, quantity: row.quantity! * quantities })),
      },
      usualAssumptions,
    ).items[0]!.policy.value!.orderQty;
  expect(Number.isInteger(lot(1))).toBe(true);
  expect(Number.isInteger(lot(1.01))).toBe(false);
});

test('an order under way is no lead time, and the data are at least as of the day it was placed', () => {
  const open = { item: '0042', supplier: 'Nordic', route: 'Gdynia', ordered: JAN_2024 + 800, received: null };
  const twin = buildTwin({ ...records, receipts: [...records.receipts, open] }, usualAssumptions);
  expect(twin.items[0]!.leadTime.evidence).toBe('8 receipts');
  expect(twin.asOf).toBe(JAN_2024 + 800);
});

test('demand of an item that the item table does not know is kept, and its status cannot be told', () => {
  const twin = buildTwin({ ...records, items: [] }, usualAssumptions);
  expect(twin.items.map((i) => i.item)).toEqual(['0042']);
  expect(twin.items[0]!.status).toMatchObject({
    value: null,
    verdict: 'cannot tell',
    evidence: 'stock on hand is not known',
  });
});

test('tables that spell an item in other cases speak of one item, shown as the item table spells it', () => {
  const named = (item: string, supplier: string) => ({
    ...records,
    items: [{ ...coil, item: 'Coil-a', supplier: 'Nordic' }],
    demand: records.demand.map((row) => ({ ...row, item })),
    receipts: records.receipts.map((row) => ({ ...row, item, supplier })),
  });
  const one = buildTwin(named('COIL-A', 'NORDIC'), usualAssumptions);
  expect(one.items.map(({ item }) => item)).toEqual(['Coil-a']);
  expect(one).toEqual(buildTwin(named('Coil-a', 'Nordic'), usualAssumptions));
  expect(one.items[0]!.leadTime.evidence).toBe('8 receipts');
  const others = { ...named('COIL-A', 'NORDIC'), receipts: named('another', 'NORDIC ').receipts };
  expect(buildTwin(others, usualAssumptions).items[0]!.leadTime.evidence).toBe('8 receipts of its supplier Nordic');
});

test('without receipts or a planned lead time no policy is given, and it says why', () => {
  const twin = buildTwin({ ...records, receipts: [] }, usualAssumptions);
  expect(twin.items[0]!.policy).toEqual({
    value: null,
    verdict: 'cannot tell',
    evidence: 'lead time: 0 receipts and no planned lead time',
  });
});

test('seven months are too few to say anything about demand', () => {
  const twin = buildTwin({ ...records, demand: records.demand.slice(0, 7) }, usualAssumptions);
  expect(twin.items[0]!.demand).toMatchObject({ value: null, evidence: '7 months: fewer than 8' });
});

test('missing months are counted in the evidence and are not zeros', () => {
  const demand = records.demand.filter((_, i) => i !== 5);
  const { evidence, value } = buildTwin({ ...records, demand }, usualAssumptions).items[0]!.demand;
  expect(evidence).toBe('23 months, 1 missing');
  expect(value!.mean).toBeGreaterThan(90);
});

test('a higher service target never asks for less stock', () => {
  const at = (serviceTarget: number) =>
    buildTwin(records, { ...usualAssumptions, serviceTarget }).items[0]!.policy.value!.safetyStock;
  expect(at(0.99)).toBeGreaterThan(at(0.95));
});

test('no tables make an empty twin', () => {
  const twin = buildTwin({ items: [], demand: [], receipts: [], downtime: [] }, usualAssumptions);
  expect([twin.items, twin.assets]).toEqual([[], []]);
});

test('whole numbers whose forecast error is small are Poisson, not an impossible negative binomial', () => {
  // a drifting count: its spread over the years is wide, the error of its level is not
  const demand = monthStarts.map((period, i) => ({ item: '0042', period, quantity: 40 + 4 * i }));
  const { demand: found, policy } = buildTwin({ ...records, demand }, usualAssumptions).items[0]!;
  expect(found.value!.family).toBe('POISSON');
  expect(policy.value).not.toBeNull();
});

test('a strong season is said, and makes the evidence thin', () => {
  const third = monthStarts.slice(0, 12).map((day) => day - 365);
  const demand = [...third, ...monthStarts].map((period, i) => ({
    item: '0042',
    period,
    quantity: i % 12 < 6 ? 200 : 120,
  }));
  const { verdict, evidence } = buildTwin({ ...records, demand }, usualAssumptions).items[0]!.demand;
  expect([verdict, evidence]).toEqual(['thin', '36 months; a strong season, which the level does not follow']);
});
