import fc from 'fast-check';
import { loadLinearSolver, type LinearProgramme, type LinearSolver } from '../numeric/linearProgramme';
import { checkedOptimum } from '../numeric/optimalityCheck';
import { Problem } from '../problem';
import { type Arc, cheapestFlow, type Network } from './flow';

let solve: LinearSolver;
beforeAll(async () => {
  solve = await loadLinearSolver();
});

const arc = (from: string, to: string, cost: number, capacity = Infinity, least = 0): Arc => ({
  from,
  to,
  cost,
  capacity,
  least,
});
/** S178: two plants, two ports, two distribution centres. */
const ports = (throughX: readonly [number, number]): Network => ({
  supply: new Map(Object.entries({ PlantA: 300, PlantB: 200, PortX: 0, PortY: 0, DC1: -220, DC2: -180 })),
  arcs: [
    arc('PlantA', 'PortX', 4, throughX[0]),
    arc('PlantA', 'PortY', 6, 200),
    arc('PlantB', 'PortX', 3, throughX[1]),
    arc('PlantB', 'PortY', 5, 200),
    arc('PortX', 'DC1', 7, 300),
    arc('PortX', 'DC2', 9, 300),
    arc('PortY', 'DC1', 8, 250),
    arc('PortY', 'DC2', 6, 250),
  ],
});

test('two plants, two ports: the cost is that of linprog in SciPy (S178), and that with a congested port (S179)', () => {
  expect(cheapestFlow(ports([250, 150]), solve).cost).toBeCloseTo(4380, 6);
  expect(cheapestFlow(ports([60, 60]), solve).cost).toBeCloseTo(4680, 6);
});
test('who lacks what is said of a network that cannot serve all', () => {
  const network = {
    supply: new Map([
      ['A', 50],
      ['B', -60],
    ]),
    arcs: [arc('A', 'B', 1, 100)],
  };
  expect(() => cheapestFlow(network, solve)).toThrow('supply cannot meet all demand: B lacks 10');
  const forced = {
    supply: new Map([
      ['A', 50],
      ['B', -10],
    ]),
    arcs: [arc('A', 'B', 1, 100, 20)],
  };
  expect(() => cheapestFlow(forced, solve)).toThrow('min asks arcs to carry more');
});
test('a circle that earns without end is refused', () => {
  const network = {
    supply: new Map([
      ['A', 1],
      ['B', -1],
    ]),
    arcs: [arc('A', 'B', 1), arc('B', 'A', -2)],
  };
  expect(() => cheapestFlow(network, solve)).toThrow('give capacities');
});

const whole = (max: number) => fc.integer({ min: 0, max });
const networks = fc
  .record({
    send: fc.array(whole(60), { minLength: 2, maxLength: 3 }),
    costs: fc.array(whole(20), { minLength: 12, maxLength: 12 }),
    capacities: fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 12, maxLength: 12 }),
    need: fc.array(whole(12), { minLength: 2, maxLength: 3 }),
  })
  .map(({ send, costs, capacities, need }): Network => {
    const names: [string, number][] = [
      ...send.map((quantity, i): [string, number] => [`S${i}`, quantity + 40]),
      ['M', 0],
      ...need.map((quantity, i): [string, number] => [`D${i}`, -quantity]),
    ];
    const pairs = [
      ...send.map((_, i) => [`S${i}`, 'M']),
      ...need.map((_, i) => ['M', `D${i}`]),
      ...send.flatMap((_, i) => need.map((_need, j) => [`S${i}`, `D${j}`])),
    ].slice(0, 12);
    return {
      supply: new Map(names),
      arcs: pairs.map(([from, to], i) => arc(from ?? '', to ?? '', costs[i] ?? 1, capacities[i] ?? 5)),
    };
  });
const costOf = (network: Network): number => {
  try {
    return cheapestFlow(network, solve).cost;
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.message.startsWith('supply cannot meet')) return Infinity;
    throw thrown;
  }
};

test('what enters a node leaves it, supply is not exceeded, and demand is met', () => {
  fc.assert(
    fc.property(networks, (network) => {
      if (costOf(network) === Infinity) return;
      const { flows, cost } = cheapestFlow(network, solve);
      for (const [node, quantity] of network.supply) {
        const net = network.arcs.reduce(
          (sum, { from, to }, j) => sum + (from === node ? flows[j]! : 0) - (to === node ? flows[j]! : 0),
          0,
        );
        if (quantity <= 0) expect(net).toBeCloseTo(quantity, 6);
        else expect(net).toBeLessThanOrEqual(quantity + 1e-6);
      }
      expect(network.arcs.reduce((sum, each, j) => sum + each.cost * flows[j]!, 0)).toBeCloseTo(cost, 6);
    }),
    { numRuns: 60 },
  );
});
/** With whole numbers cost bends only at whole numbers, so a whole unit more costs the price of the next bit. */
test('one more unit of capacity saves its price, whatever just fits', () => {
  fc.assert(
    fc.property(networks, whole(11), (network, which) => {
      const before = costOf(network);
      if (before === Infinity) return;
      const at = which % network.arcs.length;
      const wider = network.arcs.map((each, i) => (i === at ? { ...each, capacity: each.capacity + 1 } : each));
      const saved = before - costOf({ ...network, arcs: wider });
      expect(saved).toBeCloseTo(cheapestFlow(network, solve).capacityPrices()[at] ?? NaN, 6);
    }),
    { numRuns: 100 },
  );
});
test('one more unit needed at a node costs its price, and has none where none more can get', () => {
  fc.assert(
    fc.property(networks, whole(5), (network, which) => {
      const before = costOf(network);
      if (before === Infinity) return;
      const nodes = [...network.supply].filter(([, quantity]) => quantity <= 0);
      const [node, quantity] = nodes[which % nodes.length]!;
      const more = costOf({ ...network, supply: new Map([...network.supply, [node, quantity - 1]]) }) - before;
      const price = cheapestFlow(network, solve).prices().get(node) ?? Infinity;
      if (more === Infinity) expect(price).toBe(Infinity);
      else expect(price).toBeCloseTo(more, 6);
    }),
    { numRuns: 100 },
  );
});
test('where supply just fits, the next unit has its own price in any order of the rows', () => {
  // By hand: A sends all 50 at 1, so the next unit comes from B at 5, and room on the way from A saves nothing.
  const rows: [string, number][] = [
    ['A', 50],
    ['B', 50],
    ['C', -50],
  ];
  const arcs = [arc('A', 'C', 1, 50), arc('B', 'C', 5)];
  for (const turned of [false, true]) {
    const order = <T>(list: readonly T[]): T[] => (turned ? [...list].reverse() : [...list]);
    const flow = cheapestFlow({ supply: new Map(order(rows)), arcs: order(arcs) }, solve);
    expect(flow.prices()).toEqual(
      new Map([
        ['A', 4],
        ['B', 0],
        ['C', 5],
      ]),
    );
    expect(flow.capacityPrices()).toEqual([0, 0]);
  }
});
test('quantities and costs may be as small as one likes', () => {
  const flow = (unit: number, money: number) =>
    cheapestFlow(
      {
        supply: new Map([
          ['A', 50 * unit],
          ['B', 30 * unit],
          ['C', -60 * unit],
        ]),
        arcs: [arc('B', 'C', 3 * money, 40 * unit), arc('A', 'C', 2 * money, 40 * unit)],
      },
      solve,
    );
  expect(flow(1e-9, 1).cost).toBeCloseTo(140e-9, 15);
  expect(flow(1e-9, 1e-9).flows.map((each) => each * 1e9)).toEqual([expect.closeTo(20, 6), expect.closeTo(40, 6)]);
});

describe('the check of an optimum: minimise x + 2 y with x + y >= 3 and both from 0 to 2, so x = 2, y = 1', () => {
  const programme: LinearProgramme = {
    cost: Float64Array.of(1, 2),
    lower: Float64Array.of(0, 0),
    upper: Float64Array.of(2, 2),
    rowLower: Float64Array.of(3),
    rowUpper: Float64Array.of(Infinity),
    starts: Int32Array.of(0, 1, 2),
    rows: Int32Array.of(0, 0),
    values: Float64Array.of(1, 1),
  };
  const checked = (x: number[], price: number) =>
    checkedOptimum(programme, Float64Array.from(x), Float64Array.of(price));
  test('lets the optimum through with its prices', () => {
    expect(checked([2, 1], 2)).toMatchObject({ objective: 4, prices: Float64Array.of(-1, 0) });
  });
  test.each<[string, number[], number]>([
    ['a bound is not kept', [3, 0], 2],
    ['a bound is not kept', [1, 1], 2],
    ['a price has the wrong sign', [2, 1], -2],
    ['cost and prices do not agree', [1, 2], 2],
    ['cost and prices do not agree', [2, 1], 1],
  ])('refuses when %s', (why, x, price) => {
    expect(() => checked(x, price)).toThrow(why);
  });
});
