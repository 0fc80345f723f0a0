import { joinBlocks, samples } from '../engine/simulation/join';
import type { SimulationModel } from '../engine/simulation/model';
import { blocksOf, simulateBlocks } from '../engine/simulation/simulate';
import type { DemandBehaviour, Policy } from './model';
import { advisedPolicy } from './policy';
import { undershootAllowance, undershootOf } from './undershoot';

const month = { name: 'month', days: 30 } as const;
const good = <T>(value: T) => ({ value, verdict: 'good', evidence: '36 months' }) as const;
const leadTime = { mean: 22, sd: 0, days: [22], from: 'planned' } as const;
const bursts: DemandBehaviour = { demandClass: 'Intermittent', mean: 5, sd: 8, family: 'NEGBIN' };
const terms = {
  period: month,
  unitCost: null,
  orderCost: null,
  holdingRate: 0.2,
  minimumOrder: 15,
  orderMultiple: null,
  wholeUnits: true,
};

test('demand by single pieces is seen at the reorder point: a Poisson day of few units has next to no undershoot', () => {
  // E X (X - 1) / (2 E X) = lambda / 2; E X (X - 1) (2 X - 1) / (6 E X) = (2 lambda^2 + 3 lambda) / 6
  const { mean, variance } = undershootOf(0.1, 0.1, true);
  expect(mean).toBeCloseTo(0.05, 12);
  expect(variance).toBeCloseTo((0.02 + 0.3) / 6 - 0.0025, 12);
});

test('exponential demand has no memory: its undershoot is exponential with the same mean', () => {
  const { mean, variance } = undershootOf(10, 100, false);
  expect(mean).toBeCloseTo(10, 12);
  expect(variance).toBeCloseTo(100, 12);
});

test('a geometric one is of 0 units as often as the last unit was the one that was needed', () => {
  // X = 0, 1, 2 ... with mean 4 has P(X >= k + 1 | X >= k) = 0.8; so has the undershoot, which therefore is X again
  const { mean, variance } = undershootOf(4, 20, true);
  expect(mean).toBeCloseTo(4, 12);
  expect(variance).toBeCloseTo(20, 12);
});

test.each([0.9, 0.95])('intermittent demand meets its target of %s in the simulation, and not without it', (target) => {
  const policy = advisedPolicy(good(bursts), good(leadTime), { ...terms, serviceTarget: target }).value!;
  expect(policy.undershoot).toBeGreaterThan(0);
  expect(policy.reorderPoint).toBeCloseTo((5 * 22) / 30 + policy.safetyStock + policy.undershoot!, 9);
  expect(cycleService(policy)).toBeGreaterThan(target - 0.01);
  expect(cycleService({ ...policy, reorderPoint: policy.reorderPoint - policy.undershoot! })).toBeLessThan(
    target - 0.05,
  );
});

test('steady demand has none: a day of it is little', () => {
  const steady: DemandBehaviour = { demandClass: 'Smooth', mean: 300, sd: 30, family: 'NORMAL' };
  const { undershoot } = advisedPolicy(good(steady), good(leadTime), { ...terms, serviceTarget: 0.95 }).value!;
  expect(undershoot).toBe(0);
  expect(undershootAllowance(steady, leadTime, month, 0.95)).toBeLessThan(300 / 30);
});

/** Share of replenishment cycles without a shortage when the item is looked at once a day. */
function cycleService({ reorderPoint, orderQty }: Policy): number {
  const model: SimulationModel = {
    seed: 7,
    replications: 40,
    periods: 7200,
    warmup: 360,
    variants: [{ id: 'as advised', changes: [] }],
    points: [
      {
        key: 'A',
        demand: { kind: 'negativeBinomial', mean: bursts.mean / 30, sd: bursts.sd / Math.sqrt(30) },
        leadTime: { kind: 'fixed', mean: leadTime.mean },
        ordersMayCross: true,
        policy: { kind: 'quantity', reorderPoint, orderQty, reviewEvery: 1, minimumOrder: 0, orderMultiple: 0 },
        waits: 1,
        onHand: 20,
        inTransit: [],
        unitValue: 1,
      },
    ],
  };
  const run = joinBlocks(model, [simulateBlocks(model, 0, blocksOf(model))]);
  const total = (field: 'cycles' | 'shortCycles') => samples(run, 0, field).reduce((sum, n) => sum + n, 0);
  return 1 - total('shortCycles') / total('cycles');
}
