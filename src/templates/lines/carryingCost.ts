import { quantity, share } from '../../fields/field';
import { cautiousWhenLow, type BenefitLine } from '../line';
import { stockAdvised, stockNow, stockUnitCost } from './stockRelease';

export const carryingCost: BenefitLine = {
  id: 'I2',
  name: 'Carrying cost without capital',
  dimension: 'Inventory efficiency',
  problem: 'Excess inventory',
  class: 'Cash',
  factors: {
    baseline: stockNow,
    target: stockAdvised,
    exposure: {
      label: 'carrying rate without capital',
      field: quantity('share', 'Space, insurance, handling and obsolescence in a year, as a share of stock value', {
        min: 0,
        max: 1,
      }),
      per: 'year',
      feeds: (facts) => cautiousWhenLow(facts.carryingRate),
    },
    value: stockUnitCost,
    share: {
      label: 'share of upkeep that is variable',
      field: share('Rent that is paid anyway is not saved', { min: 0, max: 1 }),
    },
  },
  guard: 'The rate leaves out the cost of capital: I1 already counts the capital itself.',
  worked: { owner: 'Warehouse', says: { share: [0.5, 0.5, 0.5] } },
};
