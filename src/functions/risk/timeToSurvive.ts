import { Problem } from '../../engine/problem';
import { componentsSurvive } from '../../engine/risk/componentsSurvive';
import { timeToSurvive } from '../../engine/risk/timeToSurvive';
import { cells, matrix, numbers, optional, quantity, text } from '../../fields/field';
import { twinFunction } from '../define';
import type { Work } from '../gate/work';
import { networkSurvival } from './networkSurvival';

/** Entries that stand beside those of other lists, so none may be left out. */
const complete = (unit: 'units' | 'units/period', help: string) => ({
  ...numbers(unit, help, { min: 0 }),
  blanks: 'refuse' as const,
});

export const TIMETOSURVIVE = twinFunction({
  name: 'TIMETOSURVIVE',
  question: 'risk',
  summary: 'Periods until demand is unmet once a source is lost, for one item or for products that share components.',
  method:
    'Stock and goods on the way past the lost source, divided by demand less what still arrives from elsewhere. With components, the time for which every product can be served in full, which the first component to run out decides. With a network, the longest time for which every demand in it can be met, as a linear programme: a place gives at most its stock, its supply and what comes in, a link carries at most its capacity. An alternative that covers demand lasts for ever: ∞, a text, which Excel sorts above every number.',
  params: {
    stockDownstream: optional(quantity('units', 'Stock past the lost source', { min: 0 })),
    inTransit: quantity('units', 'Units on the way past the lost source', { min: 0, default: 0 }),
    demand: optional(quantity('units/period', 'Demand per period', { min: 0 })),
    alternative: quantity('units/period', 'Units per period that still arrive from elsewhere', { min: 0, default: 0 }),
    componentStock: optional(complete('units', 'Units of each component, stock and on the way')),
    usePerProduct: optional(
      matrix(
        'units',
        'A row for each component, a column for each product: units of it in one product, blank for none',
        { min: 0 },
      ),
    ),
    productDemand: optional(complete('units/period', 'Demand per period for each product')),
    componentSupply: optional(complete('units/period', 'Units per period of each component that still arrive')),
    networkNodes: optional(
      cells(
        'A table of at most 1,000 places: node, stock (with what is on the way to it), supply and demand per period',
      ),
    ),
    networkArcs: optional(
      cells('A table of at most 2,000 links between them: from, to, capacity per period; blank for no limit'),
    ),
    lostNode: optional(
      text(
        'The place that is lost, with its stock, its supply and its links; its own demand stays; a column asks for each',
      ),
    ),
  },
  addedLater: ['networkNodes', 'networkArcs', 'lostNode'],
  alsoCalled: {
    inTransitDownstream: 'inTransit',
    demandPerPeriod: 'demand',
    alternativeSupply: 'alternative',
    alternativeComponentSupply: 'componentSupply',
  },
  shape: 'record',
  results: {
    PERIODS: { unit: 'periods', help: 'Periods until demand is unmet, or ∞' },
    FIRST: {
      unit: 'count',
      help: 'Which component runs out first, counted from 1',
      missing: 'componentStock is not given, or no component runs out',
    },
  },
  source:
    'Simchi-Levi et al. (2015), Interfaces 45(5): time to survive, and its linear program in the form of one tier',
  examples: [
    { formula: 'TWIN.TIMETOSURVIVE(400,200,100,40)', gives: 10, from: '(400 + 200) / (100 - 40)' },
    {
      formula: 'TWIN.TIMETOSURVIVE(,,,,{900;1500},{1,2;0,3},{50;40},{10;0})',
      gives: 7.5,
      from: '900 / (1 x 50 + 2 x 40 - 10) is less than 1500 / (3 x 40)',
    },
    {
      formula:
        'TWIN.TIMETOSURVIVE(,,,,,,,,,,{"Port A",0,60,0;"Port B",0,50,0;"DC",200,0,100},{"Port A","DC",80;"Port B","DC",60},{"Port A";"Port B"})',
      gives: [[4], [5]],
      within: 1e-9,
      from: 'without one port the other sends 50 or 60: 200 / (100 - 50) and 200 / (100 - 60)',
    },
    { formula: 'TWIN.TIMETOSURVIVE(400,0,100,100)', gives: '∞', from: 'the alternative covers the demand' },
  ],
  compute(args) {
    const { networkNodes, networkArcs, lostNode } = args;
    if (networkNodes !== null) return survivesIn(networkSurvival(networkNodes, networkArcs, lostNode));
    if (networkArcs !== null || lostNode !== null)
      throw new Problem('wrong-type', 'networkNodes is missing: networkArcs and lostNode are of its places');
    const { stockDownstream, inTransit, demand, alternative, componentStock, usePerProduct, productDemand } = args;
    if (componentStock === null) {
      const stock = given(stockDownstream, 'stockDownstream') + inTransit;
      return { PERIODS: shown(timeToSurvive({ stock, demand: given(demand, 'demand'), alternative })), FIRST: null };
    }
    const use = given(usePerProduct, 'usePerProduct').map((row) => row.map((each) => each ?? 0));
    const { periods, first } = componentsSurvive({
      stock: componentStock,
      use,
      demand: given(productDemand, 'productDemand'),
      supply: args.componentSupply,
    });
    return { PERIODS: shown(periods), FIRST: first === null ? null : first + 1 };
  },
});

function* survivesIn(work: Work<number>): Work<{ readonly PERIODS: number | string; readonly FIRST: null }> {
  return { PERIODS: shown(yield* work), FIRST: null };
}

function given<T>(value: T | null, name: string): T {
  if (value === null) throw new Problem('wrong-type', `${name} is missing`);
  return value;
}

const shown = (periods: number): number | string => (periods === Infinity ? '∞' : periods);
