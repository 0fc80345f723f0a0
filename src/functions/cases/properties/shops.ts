import type { Inputs } from '../reading';

/** Two shops and two items with chance in demand and lead times: what the properties of a simulation are tried on. */
export const shops: Inputs = {
  nodes: [{ node: 'Supplier' }, { node: 'North' }, { node: 'South' }],
  lanes: [
    { from: 'Supplier', to: 'North', leadTime: 4, leadTimeSd: 2, moq: 30 },
    { from: 'Supplier', to: 'South', leadTime: 3, crossing: 'FALSE', leadTimeDist: 'EXPONENTIAL', multiple: 7 },
  ],
  items: [
    { item: 'A', unitValue: 7, margin: 3, holdingCost: 0.1, stockoutCost: 2 },
    { item: 'B', unitValue: 2, margin: 1, holdingCost: 0.1, stockoutCost: 1 },
  ],
  demand: [
    { node: 'North', item: 'A', demandMean: 20, demandSd: 8, dist: 'GAMMA' },
    { node: 'South', item: 'A', demandMean: 5, dist: 'POISSON' },
    { node: 'South', item: 'B', demandMean: 9, demandSd: 6, dist: 'NEGBIN' },
  ],
  policies: [
    { node: 'North', item: 'A', policy: 'RS', orderUpTo: 130, reviewPeriod: 2 },
    { node: 'South', item: 'A', policy: 'RQ', reorderPoint: 18, orderQty: 25, waits: 0.4 },
    { node: 'South', item: 'B', policy: 'SS', reorderPoint: 30, orderUpTo: 70, waits: 0 },
  ],
};
