import type { Change } from '../change';
import { joinBlocks, samples, type Simulated } from '../join';
import type { SimulationModel, StockPoint } from '../model';
import type { RecordField } from '../record';
import { blocksOf, simulateBlocks } from '../simulate';

/** What the tests of the simulation share: a point that stands still until it is told otherwise. */
export const point = (changes: Partial<StockPoint> = {}): StockPoint => ({
  key: 'A',
  demand: { kind: 'fixed', mean: 100 },
  leadTime: { kind: 'fixed', mean: 3 },
  ordersMayCross: true,
  policy: upTo(500),
  waits: 1,
  onHand: 200,
  inTransit: [0, 1, 2].map((due) => ({ due, quantity: 100 })),
  unitValue: 1,
  ...changes,
});

export const upTo = (level: number, reviewEvery = 1): StockPoint['policy'] => ({
  kind: 'up to',
  reorderPoint: level,
  orderUpTo: level,
  reviewEvery,
  minimumOrder: 0,
  orderMultiple: 0,
});

export const byQuantity = (reorderPoint: number, orderQty: number): StockPoint['policy'] => ({
  kind: 'quantity',
  reorderPoint,
  orderQty,
  reviewEvery: 1,
  minimumOrder: 0,
  orderMultiple: 0,
});

export const model = (changes: Partial<SimulationModel> = {}): SimulationModel => ({
  seed: 1,
  replications: 1,
  periods: 26,
  warmup: 0,
  points: [point()],
  variants: [{ id: 'base', changes: [] }],
  ...changes,
});

export const disturbed = (...changes: readonly Change[]): SimulationModel['variants'] => [{ id: 'it', changes }];

export const simulate = (what: SimulationModel): Simulated =>
  joinBlocks(what, [simulateBlocks(what, 0, blocksOf(what))]);

/** The sum of a field over all replications of a variant. */
export const total = (run: Simulated, field: RecordField, variant = 0): number =>
  samples(run, variant, field).reduce((sum, value) => sum + value, 0);
