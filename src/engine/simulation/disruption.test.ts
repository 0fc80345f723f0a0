import { disturbed, model, point, simulate, total } from './testing/points';
import type { Change } from './change';
import type { SimulationModel, StockPoint } from './model';

/**
 * One place, demand 100 a period, order up to 500 every period, lead time 3, 26 periods from the steady state.
 * Expected values: deterministic recursion in the stated order of events, cases S381-S388 of the project's case file.
 * The cases count periods from 1.
 */
const outage: Change = { kind: 'supply paused', from: 4, until: 8 };
const numbers = (variants: SimulationModel['variants'], changes: Partial<StockPoint> = {}) => {
  const run = simulate(model({ variants, points: [point(changes)] }));
  return {
    fill: total(run, 'servedAtOnce') / total(run, 'demand'),
    peak: total(run, 'waitingPeak'),
    waiting: total(run, 'waitingSum'),
    short: total(run, 'shortPeriods'),
    lost: total(run, 'lost'),
    onHand: total(run, 'onHandSum') / 26,
    end: total(run, 'endOnHand'),
  };
};
const expectNumbers = (got: Record<string, number>, expected: Record<string, number>): void => {
  for (const [name, value] of Object.entries(expected))
    expect([name, got[name]]).toEqual([name, expect.closeTo(value, 9)]);
};
const calm = { fill: 1, peak: 0, waiting: 0, short: 0, lost: 0 };
const outOfStock = { fill: 0.9230769230769231, peak: 200, waiting: 300, short: 2, lost: 0 };

test('undisturbed, the steady state stands still (S381)', () => {
  expectNumbers(numbers(disturbed()), { ...calm, onHand: 200, end: 200 });
});

test('orders held during a supplier outage leave together when it ends (S382)', () => {
  expectNumbers(numbers(disturbed(outage)), { ...outOfStock, onHand: 173.07692307692307, end: 200 });
});

test('extra stock at the start is worth nothing when the order-up-to level stays (S383)', () => {
  expectNumbers(numbers(disturbed(outage), { onHand: 400 }), { ...outOfStock, onHand: 200, end: 200 });
});

test('a target raised in a window builds stock that bridges the outage (S384)', () => {
  const raised: Change = { kind: 'target raised', from: 0, until: 8, by: [200] };
  expectNumbers(numbers(disturbed(outage, raised)), { ...calm, onHand: 226.92307692307693, end: 200 });
});

test('a second lane takes its share of each order while the first is out (S385)', () => {
  const second: Change = {
    kind: 'fast lane',
    when: 'ordering',
    from: 4,
    until: 8,
    leadTime: 1,
    level: [0],
    perPeriod: 60,
    lot: [0],
    limit: [1e9],
  };
  expectNumbers(numbers(disturbed(outage, second)), { ...calm, onHand: 203.07692307692307, end: 200 });
});

test('shipments that leave during a congestion come later (S386)', () => {
  const congestion: Change = { kind: 'lead-time shift', from: 5, until: 9, periods: 2, caught: 'leaving', inland: 0 };
  expectNumbers(numbers(disturbed(congestion)), { ...calm, onHand: 169.23076923076923, end: 200 });
});

test('a demand spike runs the stock down and is caught up a lead time later (S387)', () => {
  const spike: Change = { kind: 'demand factor', from: 3, until: 7, factor: 2.2 };
  const expected = { fill: 0.8701298701298701, peak: 160, waiting: 400, short: 4, lost: 0, onHand: 160, end: 200 };
  expectNumbers(numbers(disturbed(spike)), expected);
});

test('lost demand does not wait (S388)', () => {
  expectNumbers(numbers(disturbed(outage), { waits: 0 }), {
    ...outOfStock,
    peak: 0,
    waiting: 0,
    lost: 200,
    onHand: 184.6153846153846,
    end: 200,
  });
});

test('a queue at the port holds what would pass it in the window, and nothing that has already passed', () => {
  // Lead time 3, of which 1 after the port: a shipment due at the start of period t passes the port in t - 1.
  const queue: Change = { kind: 'lead-time shift', from: 0, until: 2, periods: 2, caught: 'at port', inland: 1 };
  const run = simulate(model({ variants: disturbed(queue), points: [point({ onHand: 200 })] }));
  // Due in 0 has passed (port in -1); due in 1 and 2 come in 3 and 4: stock 200, 100, 0, then 300 - 100 = 100, 200.
  expect(Array.from(run.series[0]!.stock.subarray(0, 6))).toEqual([200, 100, 0, 100, 200, 200]);
});

test('a fast lane fills the projected stock up to its level, within its limit', () => {
  const fast: Change = {
    kind: 'fast lane',
    when: 'stock runs low',
    from: 0,
    until: 26,
    leadTime: 1,
    level: [50],
    perPeriod: 1e9,
    lot: [0],
    limit: [120],
  };
  const expedited = simulate(model({ variants: disturbed(outage, fast) }));
  expect(total(expedited, 'fastUnits')).toBe(120);
  // 50 come in period 8 and the other 70 in period 9, so of the 300 waiting units only the 80 of period 10 are left.
  expect(total(expedited, 'waitingSum')).toBe(80);
  expect(total(expedited, 'endOnHand')).toBe(200);
});
