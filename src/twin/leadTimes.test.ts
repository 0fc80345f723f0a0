import { leadTimeOf, leadTimesOf } from './leadTimes';

const receipt = (item: string, days: number, supplier = 'Nordic', route = 'Gdynia') => ({
  item,
  supplier,
  route,
  ordered: 46000,
  received: 46000 + days,
});
const ask = (item: string, planned: number | null = null, supplier = 'Nordic', route = 'Gdynia') => ({
  item,
  supplier,
  route,
  planned,
});

test('eight receipts of the item are good evidence, with the sample standard deviation', () => {
  const days = [12, 15, 11, 20, 13, 14, 30, 12]; // mean 15.875, sd 6.35694: Excel AVERAGE and STDEV.S
  const { value, verdict, evidence } = leadTimeOf(ask('A'), leadTimesOf(days.map((d) => receipt('A', d))));
  expect(value!.mean).toBe(15.875);
  expect(value!.sd).toBeCloseTo(6.356942211921883, 12);
  expect(value!.days).toEqual([11, 12, 12, 13, 14, 15, 20, 30]);
  expect([verdict, evidence, value!.from]).toEqual(['good', '8 receipts', 'item']);
});

test('an item with two receipts borrows those of its supplier, and is thin', () => {
  const receipts = [receipt('A', 10), receipt('A', 12), receipt('B', 20), receipt('B', 22)];
  const found = leadTimeOf(ask('A'), leadTimesOf(receipts));
  expect(found).toMatchObject({ verdict: 'thin', evidence: '4 receipts of its supplier Nordic', value: { mean: 16 } });
});

test('then those of its route', () => {
  const receipts = [1, 2, 3].map((d) => receipt('B', d, 'Other'));
  expect(leadTimeOf(ask('A'), leadTimesOf(receipts)).value!.from).toBe('route');
});

test('without receipts the planned lead time stands, and its spread is said to be unknown', () => {
  expect(leadTimeOf(ask('A', 30), leadTimesOf([]))).toMatchObject({
    verdict: 'thin',
    value: { mean: 30, sd: 0, from: 'planned' },
    evidence: 'planned 30 days, 0 receipts: the spread is not known',
  });
});

test('without anything it cannot tell', () => {
  expect(leadTimeOf(ask('A'), leadTimesOf([]))).toEqual({
    value: null,
    verdict: 'cannot tell',
    evidence: '0 receipts and no planned lead time',
  });
});

test('a receipt before its order is no lead time', () => {
  expect(leadTimesOf([receipt('A', -5)]).item.size).toBe(0);
});
