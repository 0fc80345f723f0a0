/**
 * What happens in a period, in this order, on every simulated path. It is printed with the results, since an order
 * counted one step earlier or later is the usual reason why two simulations disagree.
 */
const sequence = [
  'events start or end',
  'shipments due are received',
  'waiting demand is cleared',
  'the demand of the period is served',
  'stock is reviewed and orders are placed',
  'orders leave the supplier',
  'stock and waiting demand are counted and cost',
] as const;

/** The sentence on the formula card. */
export const sequenceSentence =
  `In each period: ${sequence.join('; ')}. ` +
  'An order of the end of period t with lead time L is received at the start of period t + L, ' +
  'so with a review every period the net stock at the end of a period is the target less the demand of the last L periods. ' +
  'With a review every T periods, the ends of periods T, 2T and so on are reviewed.';
