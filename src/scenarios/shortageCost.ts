import type { ItemTwin } from '../twin/model';
import { marginOf } from './economics';
import { namesOf } from './namesOf';
import type { Outcome, RunAssumptions } from './result';

/** Up to this share of the units short may be without a cost before total costs stop telling responses apart. */
const negligible = 0.01;

/**
 * Why total costs cannot be compared: units are short that nobody knows the cost of, so the response that lets customers
 * wait would look cheapest. Null when hardly any are.
 */
export function shortageUncosted(
  outcomes: readonly Outcome[],
  items: readonly ItemTwin[],
  { waits, waitingCost }: RunAssumptions,
): string | null {
  if (!outcomes.some(({ measures }) => (measures.uncosted?.mean ?? 0) > negligible)) return null;
  const unpriced = items.filter((item) => marginOf(item) === null);
  const worthless = items.filter(({ unitPrice, unitCost }) => (unitPrice ?? unitCost ?? 0) === 0);
  return [
    ...(waits < 1 && unpriced.length > 0 ? [`no price above the cost of ${namesOf(unpriced)}`] : []),
    ...(waits > 0 && waitingCost === 0 ? ['the lever waitingCost is 0'] : []),
    ...(waits > 0 && waitingCost > 0 && worthless.length > 0
      ? [`neither price nor cost of ${namesOf(worthless)}`]
      : []),
  ].join(', ');
}
