import { quantity, share } from '../fields/field';

/** What no table says and a person decides. */
export const assumptionFields = {
  serviceTarget: share('Chance of no stock-out in a replenishment cycle, for items without a target of their own'),
  holdingRate: share('Share of the unit cost that a year of stock costs, for items without a rate of their own', {
    min: 0,
    max: 1,
  }),
  costPerHour: quantity(
    'money/hour',
    'Contribution (rate times margin, never price) that an hour of this asset makes',
    {
      min: 0,
    },
  ),
} as const;

export interface Assumptions {
  readonly serviceTarget: number;
  readonly holdingRate: number;
  /** By asset; an asset that is not named has no price. */
  readonly costPerHour: Readonly<Record<string, number>>;
}

export const usualAssumptions: Assumptions = { serviceTarget: 0.95, holdingRate: 0.2, costPerHour: {} };
