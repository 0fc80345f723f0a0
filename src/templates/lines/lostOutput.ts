import { quantity, share } from '../../fields/field';
import { cautiousWhenHigh, cautiousWhenLow, type BenefitLine } from '../line';

export const lostOutput: BenefitLine = {
  id: 'U1',
  name: 'Lost output on the constraint',
  dimension: 'Asset uptime',
  problem: 'Unplanned downtime',
  class: 'Cash',
  factors: {
    baseline: {
      label: 'unplanned hours now',
      field: quantity('hours', 'Unplanned downtime of the constraint in a year, from the downtime log', { min: 0 }),
      per: 'year',
      feeds: (facts) => cautiousWhenLow(facts.lostHours),
    },
    target: {
      label: 'unplanned hours with the plan',
      field: quantity('hours', 'Set against the trend, not the average, where hours already fall', { min: 0 }),
      per: 'year',
      feeds: (facts) => cautiousWhenHigh(facts.lostHoursAfter),
    },
    exposure: {
      label: 'constraints',
      field: quantity('count', 'One: hours elsewhere than on the constraint lose no output', { min: 0 }),
      usual: { value: 1, evidence: 'one constraint' },
    },
    value: {
      label: 'contribution of an hour',
      field: quantity('money', 'Rate of the constraint times contribution margin; never the price', { min: 0 }),
      per: 'hour',
      feeds: (facts) => cautiousWhenLow(facts.hourContribution),
    },
    share: {
      label: 'share of recovered output that can be sold',
      field: share('An hour that nobody buys is worth nothing', { min: 0, max: 1 }),
    },
  },
  guard: 'Counts hours: faster repair and fewer failures are both inside them and are not added again.',
  worked: { owner: 'Operations', says: { share: [0.4, 0.6, 0.8] } },
};
