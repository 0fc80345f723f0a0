import { Problem } from '../problem';

export interface RoundedOrderInput {
  readonly need: number;
  readonly moq: number;
  /** Order in steps of this many units; null orders any amount. */
  readonly multiple: number | null;
  readonly max: number | null;
  /** The most that sells before it expires. */
  readonly shelfLifeCap: number | null;
}

/**
 * The quantity to order for a need: at least the minimum, rounded up to the multiple; above the cap it is the largest
 * multiple within the cap. No need orders nothing. In units.
 *
 * @throws Problem when no quantity satisfies minimum, multiple and cap together
 */
export function roundedOrder({ need, moq, multiple, max, shelfLifeCap }: RoundedOrderInput): number {
  if (need <= 0) return 0;
  const wanted = steps(Math.max(need, moq), multiple, Math.ceil);
  const cap = Math.min(max ?? Infinity, shelfLifeCap ?? Infinity);
  if (wanted <= cap) return wanted;
  const capped = steps(cap, multiple, Math.floor);
  if (capped > 0 && capped >= moq) return capped;
  const limit = shelfLifeCap !== null && cap === shelfLifeCap ? 'shelfLifeCap' : 'max';
  throw new Problem('out-of-range', `${limit} of ${cap} leaves no quantity: raise it, or lower moq or multiple`);
}

/** A count of steps within a rounding error of a whole one is that whole one: 1.1 / 0.1 is 11, not 11.000000000000002. */
function steps(quantity: number, multiple: number | null, round: (ratio: number) => number): number {
  if (multiple === null) return quantity;
  const ratio = quantity / multiple;
  const near = Math.round(ratio);
  return (Math.abs(ratio - near) <= 1e-9 + 1e-14 * near ? near : round(ratio)) * multiple;
}
