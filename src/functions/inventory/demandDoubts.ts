import { normalBelow } from '../../engine/numeric/normal';
import { num, percent } from '../card/phrase';

interface LeadDemand {
  readonly mean: number;
  readonly sd: number;
}

/** Silver, Pyke & Thomas, Inventory and Production Management (2017), chapter 6: NORMAL up to here. */
const spreadOfNormal = 0.5;

/** What the shape of demand over the lead time breaks; `dist` as it is used. */
export function shapeDoubts(dist: string, { mean, sd }: LeadDemand): readonly string[] {
  if (dist !== 'NORMAL' || !(sd > spreadOfNormal * mean) || sd === 0) return [];
  return [
    `NORMAL lets demand over the lead time be below 0 in ${percent(normalBelow(-mean / sd))} of cases, for its deviation is ${num(sd / mean, 'ratio')} of its mean, above ${spreadOfNormal}: try GAMMA, or NEGBIN for whole units (Silver, Pyke & Thomas 2017, chapter 6).`,
  ];
}

/** A lead time without deviation: what a tenth of it would do. */
export function certainLeadTime(
  {
    demandMean,
    leadTime,
    leadTimeSd,
  }: { readonly demandMean: number; readonly leadTime: number; readonly leadTimeSd: number },
  sd: number,
): readonly string[] {
  const varied = Math.hypot(sd, (demandMean * leadTime) / 10);
  if (leadTimeSd > 0 || !(varied > 1.05 * sd)) return [];
  return [
    `leadTimeSd is 0, so every order is taken to come on time: a deviation of a tenth of the lead time would raise that of demand over it from ${num(sd)} to ${num(varied)} units (Chopra & Meindl, safety inventory).`,
  ];
}
