import { quantity, share } from '../../fields/field';
import { cautiousWhenHigh, cautiousWhenLow, type BenefitLine } from '../line';

/** Risk until lost orders are recorded: a simulated shortage leaves no trace in the ledger. */
export const lostSales: BenefitLine = {
  id: 'I3',
  name: 'Sales lost to shortage',
  dimension: 'Inventory efficiency',
  problem: 'Poor scenario visibility',
  class: 'Risk',
  factors: {
    baseline: {
      label: 'units short when nothing is done',
      field: quantity('units', 'Expected units in a year that demand finds missing', { min: 0 }),
      per: 'year',
      feeds: (facts) => cautiousWhenLow(facts.unitsShort),
    },
    target: {
      label: 'units short with the response',
      field: quantity('units', 'The same runs, the same chance, with the response', { min: 0 }),
      per: 'year',
      feeds: (facts) => cautiousWhenHigh(facts.unitsShortAfter),
    },
    exposure: {
      label: 'markets',
      field: quantity('count', 'One: the units are counted over all items', { min: 0 }),
      usual: { value: 1, evidence: 'all items in one count' },
    },
    value: {
      label: 'margin of a unit',
      field: quantity('money', 'Contribution margin; never the price', { min: 0 }),
      per: 'unit',
      feeds: (facts) => cautiousWhenLow(facts.unitMargin),
    },
    share: {
      label: 'share of shortage that is lost, not late',
      field: share('Orders that wait are late, not lost', { min: 0, max: 1 }),
    },
  },
  guard: 'Where U1 is filled too, recovered hours and avoided shortage may be the same units: fill one of the two.',
};
