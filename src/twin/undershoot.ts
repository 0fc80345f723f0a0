import { distribution } from '../engine/numeric/distribution';
import { fittingFamily } from './fittingFamily';
import type { DemandBehaviour, DemandPeriod, LeadTimeBehaviour } from './model';

/**
 * Units by which the reorder point must be higher because stock is looked at once a day: by then it lies below the
 * reorder point by the undershoot U, where E U = E X^2 / (2 E X) and E U^2 = E X^3 / (3 E X) for a day's demand X (for
 * whole units U is 0 to X - 1, which takes the unit's share off). It is the quantile of lead-time demand and undershoot
 * together less that of lead-time demand alone, both with the moments of the demand's family, gamma for a normal one.
 * For steady demand it is next to nothing; for intermittent demand a day's demand is often more than a lead time's mean.
 * Source: Janssen, Heuts and de Kok 1998, "On the (R, s, Q) inventory model when demand is modelled as a compound
 * Bernoulli process", EJOR 104.
 */
export function undershootAllowance(
  { mean, sd, family }: DemandBehaviour,
  leadTime: LeadTimeBehaviour,
  period: DemandPeriod,
  serviceTarget: number,
): number {
  const whole = family === 'POISSON' || family === 'NEGBIN';
  const variance = family === 'POISSON' ? mean : sd * sd;
  const below = undershootOf(mean / period.days, variance / period.days, whole);
  const periods = leadTime.mean / period.days;
  const over = mean * periods;
  const overVariance = periods * variance + ((mean * leadTime.sd) / period.days) ** 2;
  const stockFor = (m: number, v: number) =>
    distribution(fittingFamily(family, m, Math.sqrt(v)), m, Math.sqrt(v)).quantile(serviceTarget);
  const both = stockFor(over + below.mean, overVariance + below.variance);
  return Math.max(0, both - stockFor(over, overVariance));
}

/** Mean and variance of the undershoot from those of a day's demand, negative binomial or gamma. */
export function undershootOf(mean: number, variance: number, whole: boolean): { mean: number; variance: number } {
  const spread = Math.max(0, whole ? variance - mean : variance) / (mean * mean);
  const second = mean * mean * (1 + spread);
  const third = mean * second * (1 + 2 * spread);
  const below = second / (2 * mean);
  return { mean: below, variance: (2 * third + (whole ? 3 * second : 0)) / (6 * mean) - below * below };
}
