import type { Inputs, Reading } from './reading';

/** Mean demand in a period so short that more than one demand in it is rare: continuous review, nearly. */
const perPeriod = 0.02;

interface Node {
  readonly supplier?: Inputs;
  readonly demand: Inputs;
  readonly lane: Inputs;
  readonly policy: Inputs;
  readonly item?: Inputs;
  readonly run?: Inputs;
}

/** One place with one supplier, over a long run. */
const oneNode = ({ supplier = {}, demand, lane, policy, item = {}, run = {} }: Node): Reading => ({
  inputs: {
    nodes: [{ node: 'Supplier', ...supplier }, { node: 'Shop' }],
    lanes: [{ from: 'Supplier', to: 'Shop', ...lane }],
    items: [{ item: 'A', ...item }],
    demand: [{ node: 'Shop', item: 'A', ...demand }],
    policies: [{ node: 'Shop', item: 'A', ...policy }],
    ...{ periods: 400_000, warmup: 10_000, reps: 10, ...run },
  },
});

const number = (inputs: Inputs, name: string): number => Number(inputs[name]);
const short = { demandMean: perPeriod, dist: 'POISSON' };
/** A lead time in short periods. */
const fine = (inputs: Inputs): number =>
  Math.round((number(inputs, 'leadTime') * number(inputs, 'demandRate')) / perPeriod);
const baseStock = (inputs: Inputs, level = number(inputs, 'S')) => ({ policy: 'BASESTOCK', orderUpTo: level });

const oneForOne = (inputs: Inputs): Reading =>
  oneNode({
    demand: short,
    lane: { leadTime: fine(inputs), leadTimeDist: inputs['leadTimeDist'] ?? 'FIXED' },
    policy: baseStock(inputs),
    run: { unmet: inputs['unmet'] ?? 'BACKORDER' },
  });

/** The cases that verify the simulation, in the tables of its public form. Order costs are scaled to its periods. */
export const simulationReadings: Readonly<Record<string, (inputs: Inputs) => Reading>> = {
  S349: oneForOne,
  S351: oneForOne,
  S353: oneForOne,
  S355: (inputs) => oneNode({ demand: short, lane: { leadTime: fine(inputs) }, policy: baseStock(inputs, 40) }),
  // L + 1 periods of exposure: a lead time of L + 1 here.
  S357: (inputs) =>
    oneNode({
      demand: { demandMean: inputs['demandMean'], demandSd: inputs['demandSd'] },
      lane: { leadTime: number(inputs, 'leadTime') + 1, orderCost: 0 },
      policy: baseStock(inputs),
      item: { holdingCost: inputs['holdingCost'], stockoutCost: inputs['stockoutCost'] },
      run: { periods: 50_000 },
    }),
  S359: (inputs) =>
    oneNode({
      demand: short,
      lane: {
        leadTime: fine(inputs),
        orderCost: (number(inputs, 'orderCost') * number(inputs, 'demandRate')) / perPeriod,
      },
      policy: { policy: 'RQ', reorderPoint: inputs['R'], orderQty: inputs['Q'] },
      item: { holdingCost: inputs['holdingCost'], stockoutCost: inputs['stockoutCost'] },
    }),
  // Ordering before the demand of the same period is, in the order of events here, a lead time of 1.
  S361: (inputs) =>
    oneNode({
      demand: { demandMean: inputs['demandMean'], dist: 'POISSON' },
      lane: { leadTime: number(inputs, 'leadTime') + 1, orderCost: inputs['orderCost'] },
      policy: { policy: 'SS', reorderPoint: inputs['s'], orderUpTo: inputs['S'] },
      item: { holdingCost: inputs['holdingCost'], stockoutCost: inputs['stockoutCost'] },
      run: { periods: 50_000 },
    }),
  // Two stages that keep stock: refused.
  S363: () => ({
    inputs: {
      nodes: [{ node: 'Supplier' }, { node: 'Up' }, { node: 'Down' }],
      lanes: [
        { from: 'Supplier', to: 'Up', leadTime: 3 },
        { from: 'Up', to: 'Down', leadTime: 2 },
      ],
      items: [{ item: 'A' }],
      demand: [{ node: 'Down', item: 'A', demandMean: 50, demandSd: 10 }],
      policies: [
        { node: 'Down', item: 'A', policy: 'BASESTOCK', orderUpTo: 160 },
        { node: 'Up', item: 'A', policy: 'BASESTOCK', orderUpTo: 130 },
      ],
    },
  }),
  // A warehouse that keeps stock for its retailers: refused.
  S365: (inputs) => {
    const shops = Array.from({ length: number(inputs, 'retailers') }, (_, at) => `Shop ${at + 1}`);
    const each = <T>(of: (node: string) => T): readonly T[] => shops.map(of);
    return {
      inputs: {
        nodes: [{ node: 'Supplier' }, { node: 'Warehouse' }, ...each((node) => ({ node }))],
        lanes: [
          { from: 'Supplier', to: 'Warehouse', leadTime: inputs['warehouseLeadTime'] },
          ...each((to) => ({ from: 'Warehouse', to, leadTime: inputs['retailerLeadTime'] })),
        ],
        items: [{ item: 'A' }],
        demand: each((node) => ({ node, item: 'A', demandMean: inputs['demandRateEach'], dist: 'POISSON' })),
        policies: [
          ...each((node) => ({ node, item: 'A', policy: 'BASESTOCK', orderUpTo: inputs['retailerS'] })),
          { node: 'Warehouse', item: 'A', policy: 'BASESTOCK', orderUpTo: inputs['warehouseS'] },
        ],
      },
    };
  },
  // A supplier that fails and recovers by chance: refused.
  S367: ({ disruptionProb, recoveryProb, ...inputs }) =>
    oneNode({
      supplier: { disruptionProb, recoveryProb },
      demand: { demandMean: inputs['demandPerPeriod'] },
      lane: { leadTime: 0, orderCost: 0 },
      policy: baseStock(inputs),
      item: { holdingCost: inputs['holdingCost'], stockoutCost: inputs['stockoutCost'] },
    }),
  S369: (inputs) =>
    oneNode({
      demand: { demandMean: inputs['demandMean'], demandSd: inputs['demandSd'] },
      lane: { leadTime: 1, orderCost: 0 },
      policy: { policy: 'RQ', reorderPoint: -1, orderQty: 1, onHand: inputs['Q'], onOrder: 0 },
      item: {
        margin: number(inputs, 'price') - number(inputs, 'cost'),
        holdingCost: number(inputs, 'cost') - number(inputs, 'salvage'),
        stockoutCost: 0,
      },
      run: { periods: 1, warmup: 0, reps: 20_000, unmet: 'LOST' },
    }),
  // A year in 1,000 periods; the lot comes as the stock reaches 0, ordered one period before.
  S371: (inputs) =>
    oneNode({
      demand: { demandMean: number(inputs, 'demandRate') / 1000, dist: 'FIXED' },
      lane: { leadTime: 1, orderCost: 1000 * number(inputs, 'orderCost') },
      policy: { policy: 'RQ', reorderPoint: number(inputs, 'demandRate') / 1000 + 1e-6, orderQty: inputs['Q'] },
      item: { holdingCost: inputs['holdingCost'], stockoutCost: 0 },
      run: { periods: 100_000, warmup: 2_000 },
    }),
  S379: (inputs) =>
    oneNode({
      demand: { demandMean: inputs['demandRate'], dist: 'POISSON' },
      lane: { leadTime: inputs['leadTime'] },
      policy: baseStock(inputs),
      run: { periods: 365, warmup: 90 },
    }),
  // The cost that is found; what it truly costs is tried beside the definition.
  S396: (inputs) => ({
    inputs: {
      model: [
        {
          node: 'Shop',
          demandMean: inputs['demandMean'],
          dist: 'POISSON',
          leadTime: 1,
          policy: 'SS',
          holdingCost: inputs['holdingCost'],
          stockoutCost: inputs['stockoutCost'],
          orderCost: inputs['orderCost'],
        },
      ],
      free: [
        { parameter: 'reorderPoint', low: -5, high: 20 },
        { parameter: 'orderUpTo', low: 0, high: 40 },
      ],
      periods: 500,
      warmup: 20,
      reps: 40,
    },
  }),
};
