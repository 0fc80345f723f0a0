import { cheapestFlow, type Network } from '../../engine/network/flow';
import type { LinearSolver } from '../../engine/numeric/linearProgramme';
import { Problem } from '../../engine/problem';
import { cells, optional, word } from '../../fields/field';
import { blankRow } from '../blankRow';
import { twinFunction } from '../define';
import { fetched } from '../gate/work';
import { networkOf } from './networkOf';
import { linearSolver } from './linearSolver';

const columns = {
  COST: ['COST'],
  FLOWS: ['FROM', 'TO', 'FLOW', 'FLOWCOST', 'CAPACITYPRICE'],
  PRICES: ['NODE', 'NODESUPPLY', 'PRICE'],
} as const;
const results = {
  COST: { unit: 'money', help: 'Cost of the cheapest flow' },
  DELTA: { unit: 'money', help: 'Cost less the cost with baseArcs' },
  FROM: { unit: 'text', help: 'Where an arc begins' },
  TO: { unit: 'text', help: 'Where it ends' },
  FLOW: { unit: 'units', help: 'Units on the arc' },
  FLOWCOST: { unit: 'money', help: 'What they cost' },
  CAPACITYPRICE: { unit: 'money/unit', help: 'What one more unit of capacity would save' },
  NODE: { unit: 'text', help: 'Node' },
  NODESUPPLY: { unit: 'units', help: 'Units that it sends, below 0 what it gets, in all' },
  PRICE: {
    unit: 'money/unit',
    help: 'What one more unit needed there would cost',
    missing: 'supply or capacity is used up, so no more can get to this node',
  },
} as const;
const none = blankRow(results);

export const FLOW = twinFunction({
  name: 'FLOW',
  question: 'cost',
  summary: 'The cheapest way through a network that meets all demand within capacities, and what a bottleneck costs.',
  method:
    'A minimum-cost flow, solved as a linear programme by HiGHS. What enters a node leaves it; supply may be left over, demand is met in full. The answer is shown only after its own check: bounds kept, prices of the right sign, and cost of flows and of prices equal, which proves that nothing is cheaper. PRICE is what one more unit needed at a node would cost, CAPACITYPRICE what one more unit of capacity would save: the next unit, not the last, also where supply, demand and capacity just fit. Names are alike in any case.',
  params: {
    supply: cells(
      'A row for each node under the headings node, quantity: above 0 it can supply, below 0 it needs, 0 passes on',
    ),
    arcs: cells(
      'A row for each way under the headings from, to, cost, and if wanted capacity and min, in units; at most 10,000',
    ),
    output: word(
      ['COST', 'FLOWS', 'PRICES'],
      'Which table: the cost, the units on each arc, or the price at each node',
      {
        default: 'COST',
      },
    ),
    baseArcs: optional(cells('The arcs before a change: then DELTA is what the change costs')),
  },
  shape: 'table',
  results,
  columns: ({ output, baseArcs }) =>
    output === 'COST' && baseArcs !== null ? ['COST', 'DELTA'] : columns[output as keyof typeof columns],
  source: 'Ahuja, Magnanti & Orlin, Network Flows (1993), chapter 9; HiGHS: Huangfu & Hall (2018)',
  examples: [
    {
      formula: 'TWIN.FLOW({"A",50;"B",30;"C",-60},{"A","C",2,40;"B","C",3,40},,,FALSE)',
      gives: 140,
      from: 'by hand: 40 at 2, all that A can send, and 20 at 3',
    },
    {
      formula: 'TWIN.FLOW({"A",50;"B",30;"C",-60},{"A","C",2,40;"B","C",3,40},"FLOWS",,FALSE)',
      gives: [
        ['A', 'C', 40, 80, 1],
        ['B', 'C', 20, 60, 0],
      ],
      from: 'by hand: one more unit by A saves 3 - 2',
    },
    {
      formula: 'TWIN.FLOW({"A",50;"B",30;"C",-60},{"A","C",2,30;"B","C",3,40},,{"A","C",2,40;"B","C",3,40},FALSE)',
      gives: [[150, 10]],
      from: 'by hand: 10 units move from 2 to 3',
    },
  ],
  *compute({ supply, arcs, output, baseArcs }) {
    const network = networkOf(supply, arcs, 'arcs');
    const base = baseArcs === null ? null : networkOf(supply, baseArcs, 'baseArcs');
    const solve = yield* fetched(linearSolver);
    const { cost, flows, capacityPrices, prices } = cheapestFlow(network, solve);
    if (output === 'COST') {
      return [{ ...none, COST: cost, DELTA: base === null ? null : cost - before(base, solve) }];
    }
    if (output === 'FLOWS') {
      const saved = capacityPrices();
      return network.arcs.map((arc, j) => ({
        ...none,
        FROM: arc.from,
        TO: arc.to,
        FLOW: flows[j] ?? null,
        FLOWCOST: (flows[j] ?? 0) * arc.cost,
        CAPACITYPRICE: saved[j] ?? null,
      }));
    }
    const sent = new Map<string, number>();
    network.arcs.forEach(({ from, to }, j) => {
      sent.set(from, (sent.get(from) ?? 0) + (flows[j] ?? 0));
      sent.set(to, (sent.get(to) ?? 0) - (flows[j] ?? 0));
    });
    return [...prices()].map(([node, price]) => ({
      ...none,
      NODE: node,
      NODESUPPLY: sent.get(node) ?? 0,
      PRICE: price,
    }));
  },
});

/** What the arcs before a change cost; when they cannot serve, that has to be said of them. */
function before(base: Network, solve: LinearSolver): number {
  try {
    return cheapestFlow(base, solve).cost;
  } catch (thrown) {
    if (thrown instanceof Problem) throw new Problem(thrown.kind, `with baseArcs, ${thrown.message}`);
    throw thrown;
  }
}
