import type { SimulationModel } from '../../src/engine/simulation/model';
import { times } from '../numbers';

/** 40 items for 180 days in 100 futures, ordered up to a level every day: a scenario of the pane, without disruption. */
export const simulationModel: SimulationModel = {
  seed: 1,
  replications: 100,
  periods: 180,
  warmup: 0,
  variants: [{ id: 'base', changes: [] }],
  points: times(40, (i) => ({
    key: `Item ${i}`,
    demand: { kind: 'gamma', mean: 50 + i, sd: 20 },
    leadTime: { kind: 'gamma', mean: 8, sd: 2 },
    ordersMayCross: true,
    policy: {
      kind: 'up to',
      reorderPoint: 10 * (50 + i),
      orderUpTo: 10 * (50 + i),
      reviewEvery: 1,
      minimumOrder: 0,
      orderMultiple: 0,
    },
    waits: 1,
    onHand: 10 * (50 + i),
    inTransit: [],
    unitValue: 1,
  })),
};
