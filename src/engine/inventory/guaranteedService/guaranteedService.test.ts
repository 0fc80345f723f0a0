import fc from 'fast-check';
import { guaranteedService } from './guaranteedService';
import type { StageInput } from './network';

const stage = (changes: Partial<StageInput>): StageInput => ({
  name: 'A',
  holding: 1,
  time: 1,
  maxService: Infinity,
  inboundService: 0,
  demandMean: 0,
  demandSd: 0,
  ...changes,
});

/** Snyder & Shen (2019), example 6.5. */
test('the network of the textbook keeps its stock at the stage before the customers', () => {
  const stages = [
    stage({ name: '1', time: 2, inboundService: 1 }),
    stage({ name: '3', holding: 2 }),
    stage({ name: '2', holding: 3, maxService: 0, demandSd: 1 }),
    stage({ name: '4', holding: 3, maxService: 1, demandSd: 1 }),
  ];
  const plan = guaranteedService({
    stages,
    edges: [
      [0, 1],
      [1, 2],
      [1, 3],
    ],
    factor: 1,
  });
  expect(plan.cost).toBeCloseTo(8.277916867529369, 12);
  expect(plan.stages.map(({ promised }) => promised)).toEqual([0, 0, 0, 1]);
  expect(plan.proven).toBe(true);
});

/** Every whole promise of every stage, with the cost written out from its definition. */
function cheapest(stages: readonly StageInput[], edges: readonly (readonly [number, number])[]): number {
  const reach = (place: number): readonly number[] => [
    place,
    ...edges.filter(([from]) => from === place).flatMap(([, to]) => reach(to)),
  ];
  const sd = stages.map((_, place) => {
    const ways = new Map<number, number>();
    for (const end of reach(place)) ways.set(end, (ways.get(end) ?? 0) + 1);
    return Math.sqrt([...ways].reduce((sum, [end, count]) => sum + (count * stages[end]!.demandSd) ** 2, 0));
  });
  let best = Infinity;
  const promises: number[] = [];
  const tryFrom = (place: number, cost: number): void => {
    if (place === stages.length) {
      best = Math.min(best, cost);
      return;
    }
    const { inboundService, time, maxService, holding } = stages[place]!;
    const wait = edges
      .filter(([, to]) => to === place)
      .reduce((slowest, [from]) => Math.max(slowest, promises[from]!), inboundService);
    for (let promise = 0; promise <= Math.min(maxService, wait + time); promise++) {
      promises[place] = promise;
      tryFrom(place + 1, cost + holding * sd[place]! * Math.sqrt(wait + time - promise));
    }
  };
  tryFrom(0, 0);
  return best;
}

const nodes = fc.array(
  fc.record({
    holding: fc.integer({ min: 1, max: 9 }),
    time: fc.integer({ min: 0, max: 3 }),
    maxService: fc.constantFrom(0, 1, 2, Infinity),
    inboundService: fc.constantFrom(0, 0, 1),
    demandSd: fc.constantFrom(0, 1, 5),
    parent: fc.nat(),
  }),
  { minLength: 1, maxLength: 5 },
);

test('in a tree no promises cost less', () => {
  fc.assert(
    fc.property(nodes, (each) => {
      // Suppliers stand before what they supply.
      const edges = each.slice(1).map((node, i): [number, number] => [node.parent % (i + 1), i + 1]);
      const stages = each.map((node, i) => stage({ ...node, name: String(i) }));
      const plan = guaranteedService({ stages, edges, factor: 1 });
      expect(plan.proven).toBe(true);
      expect(plan.cost).toBeCloseTo(cheapest(stages, edges), 9);
    }),
    { numRuns: 150, seed: 12 },
  );
});

test('so it is where branches come together', () => {
  fc.assert(
    fc.property(nodes, (each) => {
      const last = each.length - 1;
      const edges = each.slice(0, last).map((node, i): [number, number] => [i, i + 1 + (node.parent % (last - i))]);
      const stages = each.map((node, i) => stage({ ...node, name: String(i) }));
      expect(guaranteedService({ stages, edges, factor: 1 }).cost).toBeCloseTo(cheapest(stages, edges), 9);
    }),
    { numRuns: 150, seed: 13 },
  );
});

test('where stages are joined in two ways the plan is kept, costed rightly, and not called proven', () => {
  const stages = [0, 1, 2, 3].map((i) =>
    stage({ name: String(i), time: 2, ...(i === 3 && { demandSd: 4, maxService: 0 }) }),
  );
  const edges: [number, number][] = [
    [0, 1],
    [0, 2],
    [1, 3],
    [2, 3],
  ];
  const plan = guaranteedService({ stages, edges, factor: 1 });
  expect(plan.proven).toBe(false);
  expect(plan.cost).toBeCloseTo(cheapest(stages, edges), 9);
});

test('parts of periods are kept, and circles are refused', () => {
  const alone = guaranteedService({
    stages: [stage({ time: 2.25, maxService: 0, demandSd: 2 })],
    edges: [],
    factor: 2,
  });
  expect(alone.cost).toBeCloseTo(2 * 2 * 1.5, 12);
  const pair = [stage({ name: 'A' }), stage({ name: 'B' })];
  expect(() =>
    guaranteedService({
      stages: pair,
      edges: [
        [0, 1],
        [1, 0],
      ],
      factor: 1,
    }),
  ).toThrow('edges run in a circle');
});
