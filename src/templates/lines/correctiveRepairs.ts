import { quantity, share } from '../../fields/field';
import { cautiousWhenHigh, cautiousWhenLow, type BenefitLine } from '../line';

export const correctiveRepairs: BenefitLine = {
  id: 'U2',
  name: 'Corrective repairs',
  dimension: 'Asset uptime',
  problem: 'Unplanned downtime',
  class: 'Cash',
  factors: {
    baseline: {
      label: 'corrective jobs now',
      field: quantity('count', 'Unplanned repair jobs in a year, from the downtime log', { min: 0 }),
      per: 'year',
      feeds: (facts) => cautiousWhenLow(facts.repairs),
    },
    target: {
      label: 'corrective jobs with the plan',
      field: quantity('count', 'Expected failures under the proposed maintenance', { min: 0 }),
      per: 'year',
      feeds: (facts) => cautiousWhenHigh(facts.repairsAfter),
    },
    exposure: {
      label: 'job lists',
      field: quantity('count', 'One: the jobs are counted over all assets', { min: 0 }),
      usual: { value: 1, evidence: 'all assets in one count' },
    },
    value: {
      label: 'parts and overtime of a job',
      field: quantity('money', 'What one job costs the ledger; no lost output', { min: 0 }),
      per: 'job',
      feeds: (facts) => cautiousWhenLow(facts.repairCost),
    },
    share: {
      label: 'share that leaves the ledger',
      field: share('Wages that are paid anyway are not saved', { min: 0, max: 1 }),
    },
  },
  guard: 'Parts and overtime only: the output lost while a repair lasts is in U1.',
  worked: { owner: 'Maintenance', says: { share: [0.9, 0.9, 0.9] } },
};
