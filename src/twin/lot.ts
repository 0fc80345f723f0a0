import { economicOrder } from '../engine/inventory/economicOrder';
import { roundedOrder } from '../engine/inventory/roundedOrder';
import type { DemandPeriod } from './model';

export interface LotTerms {
  readonly period: DemandPeriod;
  readonly unitCost: number | null;
  readonly orderCost: number | null;
  readonly holdingRate: number;
  readonly minimumOrder: number | null;
  readonly orderMultiple: number | null;
  /** The item comes in whole pieces. */
  readonly wholeUnits: boolean;
}

/** How much to order at a time, and how that was found. */
export interface Lot {
  readonly quantity: number;
  readonly says: string;
}

/** Economic where the costs are known, else the demand of one period; then rounded up as the supplier sells. */
export function lotOf(mean: number, terms: LotTerms): Lot {
  const economic = economicQuantity(mean, terms);
  const multiple = terms.orderMultiple ?? (terms.wholeUnits ? 1 : null);
  return {
    quantity: roundedOrder({
      need: typeof economic === 'number' ? economic : mean,
      moq: terms.minimumOrder ?? 0,
      multiple,
      max: null,
      shelfLifeCap: null,
    }),
    says:
      typeof economic === 'number'
        ? 'economic lot'
        : `lot of one ${terms.period.name}'s demand: no ${economic.lacks} for an economic one`,
  };
}

function economicQuantity(mean: number, terms: LotTerms): number | { readonly lacks: string } {
  const { period, unitCost, orderCost, holdingRate } = terms;
  if (!((orderCost ?? 0) > 0)) return { lacks: 'order cost' };
  if (!((unitCost ?? 0) > 0)) return { lacks: 'unit cost' };
  if (!(holdingRate > 0)) return { lacks: 'holding rate' };
  return economicOrder({
    demandRate: mean,
    orderCost: orderCost!,
    holdingCost: unitCost! * holdingRate * (period.days / 365.25),
    backorderCost: null,
    productionRate: null,
    orderQty: null,
  }).quantity;
}
