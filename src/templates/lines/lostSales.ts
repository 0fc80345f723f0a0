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
      label: 'units short with no response',
      field: quantity('units', 'Expected units that demand finds missing in one such event', { min: 0 }),
      per: 'event',
      feeds: (facts) => cautiousWhenLow(facts.unitsShort),
    },
    target: {
      label: 'units short with the response',
      field: quantity('units', 'The same runs, the same chance, with the response', { min: 0 }),
      per: 'event',
      feeds: (facts) => cautiousWhenHigh(facts.unitsShortAfter),
    },
    exposure: {
      label: 'events in a year',
      field: quantity('count', 'How often the scenario is expected: 0.2 is once in five years', { min: 0 }),
      per: 'year',
      usual: { value: 1, evidence: 'once a year assumed' },
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
      feeds: (facts) => cautiousWhenLow(facts.lostShare),
      ranWith: true,
    },
  },
  guard: 'Where U1 is filled too, recovered hours and avoided shortage may be the same units (a check says so).',
  worked: { owner: 'Sales', says: { share: [0.3, 0.5, 0.6] } },
  overlaps: ['U1'],
};
