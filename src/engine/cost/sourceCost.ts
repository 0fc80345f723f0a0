import { normalQuantile } from '../numeric/normalQuantile';

/** One way to buy an item. Money, units and periods of the demand. */
export interface SourceOption {
  readonly unitPrice: number;
  /** Share of the price. */
  readonly dutyRate: number;
  readonly freightPerUnit: number;
  readonly leadTime: number;
  readonly leadTimeSd: number;
  readonly orderCost: number;
  /** Null: the quantity that costs least in orders and cycle stock. */
  readonly orderQty: number | null;
  /** Least quantity that the source sells. */
  readonly leastQty: number;
  readonly annualDemand: number;
  readonly demandSd: number;
  /** Share of its value that a unit costs to hold for a year. */
  readonly holdingRate: number;
  readonly serviceLevel: number;
  readonly periodsPerYear: number;
}

export interface SourceCost {
  readonly quantity: number;
  readonly purchase: number;
  readonly order: number;
  readonly cycle: number;
  readonly safety: number;
  readonly pipeline: number;
}

/**
 * What a source costs in a year: goods with duty and freight, orders, and the stock that it makes necessary, in
 * cycles, for safety and on the way. Silver, Pyke & Thomas (2017), chapters 5 and 6; Ballou, Business Logistics (2004).
 */
export function sourceCost(option: SourceOption): SourceCost {
  const { annualDemand, leadTime, leadTimeSd, demandSd, orderCost, periodsPerYear } = option;
  const unitCost = option.unitPrice * (1 + option.dutyRate) + option.freightPerUnit;
  const holding = option.holdingRate * unitCost;
  const quantity = option.orderQty ?? Math.max(option.leastQty, Math.sqrt((2 * annualDemand * orderCost) / holding));
  const perPeriod = annualDemand / periodsPerYear;
  const spread = Math.sqrt(leadTime * demandSd ** 2 + perPeriod ** 2 * leadTimeSd ** 2);
  return {
    quantity,
    purchase: annualDemand * unitCost,
    order: quantity === 0 ? 0 : (annualDemand / quantity) * orderCost,
    cycle: (quantity / 2) * holding,
    safety: normalQuantile(option.serviceLevel) * spread * holding,
    pipeline: perPeriod * leadTime * holding,
  };
}
