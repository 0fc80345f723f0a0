export interface DemandDrivenInput {
  /** Average daily usage, in units per period; decoupled lead time and order cycle in the same periods. */
  readonly adu: number;
  readonly dlt: number;
  readonly leadTimeFactor: number;
  readonly variabilityFactor: number;
  readonly moq: number;
  readonly orderCycle: number;
}

export interface Zones {
  readonly red: number;
  readonly yellow: number;
  readonly green: number;
  readonly topOfRed: number;
  readonly topOfYellow: number;
  readonly topOfGreen: number;
}

/**
 * The zones of a demand-driven buffer: red = usage over the lead time x lead time factor x (1 + variability factor),
 * yellow = usage over the lead time, green = the largest of minimum order, usage over the lead time x lead time factor, and
 * usage over the order cycle.
 *
 * Ptak & Smith, Demand Driven Material Requirements Planning (2016), chapter 8.
 */
export function bufferZones(input: DemandDrivenInput): Zones {
  const yellow = input.adu * input.dlt;
  const base = yellow * input.leadTimeFactor;
  const red = base * (1 + input.variabilityFactor);
  const green = Math.max(input.moq, base, input.adu * input.orderCycle);
  return {
    red,
    yellow,
    green,
    topOfRed: red,
    topOfYellow: red + yellow,
    topOfGreen: red + yellow + green,
  };
}

export interface NetFlow {
  /** Stock on hand and on order, less qualified demand. */
  readonly position: number;
  /** Units to order: up to the top of green, once the position is at or below the top of yellow. */
  readonly order: number;
  readonly zone: 'RED' | 'YELLOW' | 'GREEN' | 'ABOVE GREEN';
}

/** What to order for a net flow position (the same book, chapter 9). */
export function netFlow(zones: Zones, position: number): NetFlow {
  const { topOfRed, topOfYellow, topOfGreen } = zones;
  return {
    position,
    order: position <= topOfYellow ? topOfGreen - position : 0,
    zone:
      position <= topOfRed
        ? 'RED'
        : position <= topOfYellow
          ? 'YELLOW'
          : position <= topOfGreen
            ? 'GREEN'
            : 'ABOVE GREEN',
  };
}
