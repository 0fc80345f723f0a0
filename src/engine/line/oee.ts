import { Problem } from '../problem';

export interface OeeInput {
  /** Planned busy time, in any one unit of time. */
  readonly plannedTime: number;
  /** Time in which the line produced, in the same unit. */
  readonly productionTime: number;
  /** Time for one piece at best, in the same unit. */
  readonly idealCycle: number;
  readonly total: number;
  /** Null when quality was not counted. */
  readonly good: number | null;
  readonly setupTime: number;
}

/** Shares; null where there is nothing to divide by, or nothing was counted. */
export interface Oee {
  readonly availability: number;
  readonly performance: number | null;
  readonly quality: number | null;
  readonly oee: number | null;
  /** As OEE, but set-up counts as time used. */
  readonly netEffectiveness: number | null;
}

/**
 * Overall equipment effectiveness: availability APT/PBT, effectiveness PRI*PQ/APT, quality ratio GQ/PQ and their
 * product; net equipment effectiveness (APT + ASUT)/PBT * effectiveness * quality. ISO 22400-2:2014.
 *
 * @throws Problem when the times or counts contradict each other, or nothing was planned
 */
export function oee({ plannedTime, productionTime, idealCycle, total, good, setupTime }: OeeInput): Oee {
  if (plannedTime === 0) throw new Problem('no-variation', 'plannedTime must be above 0');
  if (productionTime > plannedTime) {
    throw new Problem('out-of-range', `productionTime must be at most plannedTime, which is ${plannedTime}`);
  }
  if (productionTime + setupTime > plannedTime) {
    throw new Problem(
      'out-of-range',
      `setupTime must be at most ${plannedTime - productionTime}, the planned time left`,
    );
  }
  if (good !== null && good > total) throw new Problem('out-of-range', `good must be at most total, which is ${total}`);
  if (productionTime === 0) {
    return { availability: 0, performance: null, quality: null, oee: 0, netEffectiveness: null };
  }
  const availability = productionTime / plannedTime;
  const performance = (idealCycle * total) / productionTime;
  if (total === 0) return { availability, performance, quality: null, oee: 0, netEffectiveness: 0 };
  const quality = good === null ? null : good / total;
  return {
    availability,
    performance,
    quality,
    oee: quality === null ? null : availability * performance * quality,
    netEffectiveness: quality === null ? null : ((productionTime + setupTime) / plannedTime) * performance * quality,
  };
}
