import { meanPerPeriod } from '../engine/simulation/samplers';
import type { DemandBehaviour } from '../twin/model';
import { dailyDemand, leadTimeModel, simulable } from './stockPoints';
import { item, twin } from './testing/sampleTwin';

const month = { name: 'month', days: 30 } as const;
const history = { firstPeriod: 46000, quantities: [0, 0, 900, 0, null, 0, 300, 0, 0, 0, 0, 600, 0] };
const demand = (changes: Partial<DemandBehaviour>): DemandBehaviour => ({
  demandClass: 'Smooth',
  mean: 600,
  sd: 30,
  family: 'NORMAL',
  ...changes,
});

test.each<[string, Partial<DemandBehaviour>, string]>([
  ['steady normal', {}, 'normal'],
  ['unsteady normal', { sd: 200 }, 'gamma'],
  ['lognormal', { family: 'LOGNORMAL', sd: 200 }, 'gamma'],
  ['gamma', { family: 'GAMMA', sd: 200 }, 'gamma'],
  ['negative binomial', { family: 'NEGBIN', sd: 200 }, 'negativeBinomial'],
  ['poisson', { family: 'POISSON' }, 'poisson'],
  ['without variance', { sd: 0 }, 'fixed'],
  ['lumpy', { demandClass: 'Lumpy', mean: 150 }, 'history'],
])('%s demand of a month becomes %s demand of a day with the mean and spread of the month', (_, changes, kind) => {
  const behaviour = demand(changes);
  const daily = dailyDemand(behaviour, history, month);
  expect(daily.kind).toBe(kind);
  expect(30 * meanPerPeriod(daily)).toBeCloseTo(behaviour.mean, 9);
  if ('sd' in daily) expect(Math.sqrt(30) * daily.sd).toBeCloseTo(behaviour.sd, 9);
});

test('lumpy demand of a month of 30.4375 days keeps its mean in whole days', () => {
  const daily = dailyDemand(demand({ demandClass: 'Lumpy', mean: 150 }), history, { name: 'month', days: 30.4375 });
  // The 12 known months of the history sum to 1800.
  expect(30.4375 * meanPerPeriod(daily)).toBeCloseTo(150, 9);
});

test('lead times are drawn from the receipts where there are enough, else from what is known of them', () => {
  const days = [10, 12, 15, 15, 20];
  expect(leadTimeModel({ mean: 14, sd: 3, days, from: 'item' })).toEqual({ kind: 'history', periods: days });
  expect(leadTimeModel({ mean: 14, sd: 3, days: [14], from: 'item' })).toMatchObject({
    kind: 'gamma',
    mean: 14,
    sd: 3,
  });
  expect(leadTimeModel({ mean: 14, sd: 0, days: [], from: 'planned' })).toEqual({ kind: 'fixed', mean: 14 });
});

test('what is on order comes in shipments of about one order, of unknown age', () => {
  const { points } = simulable(twin, 0);
  expect(points[0]!.inTransit).toEqual([
    { due: null, quantity: 600 },
    { due: null, quantity: 600 },
  ]);
});

test.each<[string, Parameters<typeof item>[1], string]>([
  ['an unknown stock', { stock: { onHand: null, onOrder: null } }, 'stock on hand is not known'],
  [
    'no demand',
    { demand: { value: demand({ mean: 0, sd: 0 }), verdict: 'thin', evidence: '12 months, none with demand' } },
    'nothing is demanded',
  ],
  [
    'no policy',
    { policy: { value: null, verdict: 'cannot tell', evidence: 'lead time: 0 receipts' } },
    'policy: lead time: 0 receipts',
  ],
  [
    'no lead time',
    { leadTime: { value: null, verdict: 'cannot tell', evidence: '0 receipts' } },
    'lead time: 0 receipts',
  ],
])('an item with %s is left out', (_, changes, why) => {
  expect(simulable({ ...twin, items: [item('X', changes)] }, 0).left).toEqual([{ item: 'X', why }]);
});
