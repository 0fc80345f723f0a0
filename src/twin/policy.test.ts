import type { DemandBehaviour } from './model';
import { advisedPolicy } from './policy';

const good = <T>(value: T) => ({ value, verdict: 'good', evidence: '36 months' }) as const;
const terms = {
  period: { name: 'month', days: 30 },
  serviceTarget: 0.95,
  unitCost: null,
  orderCost: null,
  holdingRate: 0.2,
  minimumOrder: null,
  orderMultiple: null,
  wholeUnits: true,
} as const;
const pieces: DemandBehaviour = { demandClass: 'Smooth', mean: 40, sd: 6, family: 'POISSON' };
const after = (sd: number) => good({ mean: 60, sd, days: [60], from: 'item' } as const);

test('Poisson demand over a lead time that never varies is Poisson', () => {
  // The 95% quantile of a Poisson variable of mean 80: R, qpois(0.95, 80) is 95
  const { safetyStock, family } = advisedPolicy(good(pieces), after(0), terms).value!;
  expect([safetyStock, family]).toEqual([15, 'POISSON']);
});

test('a lead time that varies by a month needs stock for a month, also for Poisson demand', () => {
  // standard deviation sqrt(2 x 36 + 40^2) = 40.9: a normal one would need 1.645 x 40.9 = 67
  const { safetyStock, family } = advisedPolicy(good(pieces), after(30), terms).value!;
  expect(family).toBe('NEGBIN');
  expect(safetyStock).toBeGreaterThan(67);
  expect(safetyStock).toBeLessThan(90);
});

test('a lead time of 0 needs no stock for steady demand', () => {
  const none = good({ mean: 0, sd: 0, days: [0], from: 'planned' } as const);
  const { safetyStock, reorderPoint } = advisedPolicy(good({ ...pieces, sd: 9, family: 'NEGBIN' }), none, terms).value!;
  expect([safetyStock, reorderPoint]).toEqual([0, 0]);
});

test('an item that is not wanted is not stocked', () => {
  const unwanted: DemandBehaviour = { demandClass: 'No demand', mean: 0, sd: 0, family: 'NORMAL' };
  expect(advisedPolicy(good(unwanted), after(10), terms).value).toEqual({
    safetyStock: 0,
    undershoot: 0,
    reorderPoint: 0,
    orderQty: 0,
  });
});
