import { quantity, share } from '../../fields/field';
import type { RoiFacts } from '../facts';
import { cautiousWhenHigh, cautiousWhenLow, type BenefitLine, type Factor } from '../line';

/** The advised safety stock over all items, live: one call for the whole columns. */
const advisedLive = ({ itemColumns: at }: RoiFacts): string | null =>
  at &&
  `SUM(TWIN.SAFETYSTOCK(${at.serviceLevel},${at.demandMean},${at.demandSd},${at.leadTime},${at.leadTimeSd},,,,${at.dist}))`;

/** Stock now and with the policy: two lines look at it, one for its value and one for its upkeep. */
export const stockNow: Factor = {
  label: 'safety stock now',
  field: quantity('units', 'Units held above expected demand over the lead time, over all items', { min: 0 }),
  feeds: (facts) => cautiousWhenLow(facts.safetyStock),
};
export const stockAdvised: Factor = {
  label: 'safety stock advised',
  field: quantity('units', 'Units that reach the service target of each item', { min: 0 }),
  feeds: (facts) => cautiousWhenHigh(facts.safetyStockAdvised, advisedLive(facts)),
};
export const stockUnitCost: Factor = {
  label: 'unit cost',
  field: quantity('money', 'Ledger cost, weighted by the units that change', { min: 0 }),
  per: 'unit',
  feeds: (facts) => cautiousWhenLow(facts.unitCost),
};

export const stockRelease: BenefitLine = {
  id: 'I1',
  name: 'Safety stock release',
  dimension: 'Inventory efficiency',
  problem: 'Excess inventory',
  class: 'One-off',
  factors: {
    baseline: stockNow,
    target: stockAdvised,
    exposure: {
      label: 'releases',
      field: quantity('count', 'One: working capital is released once', { min: 0 }),
      usual: { value: 1, evidence: 'released once' },
    },
    value: stockUnitCost,
    share: {
      label: 'share that can be run down',
      field: share('Dead stock does not turn into cash', { min: 0, max: 1 }),
    },
  },
  guard: 'Released capital is counted here once, so I2 may hold no cost of capital (a check says so). It is not taxed.',
  worked: { owner: 'Supply planning', says: { share: [0.7, 0.85, 1] } },
};
