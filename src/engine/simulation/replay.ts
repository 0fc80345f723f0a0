import { Problem } from '../problem';
import { dust } from './review';

/** When to order, and how much. The position is on hand - waiting + on order. */
export type ReplayPolicy =
  /** At or below R, as many lots of Q as bring the position above R. */
  | { readonly kind: 'RQ'; readonly reorderPoint: number; readonly orderQty: number }
  /** At or below s, up to S. */
  | { readonly kind: 'SS'; readonly reorderPoint: number; readonly orderUpTo: number }
  /** Up to S, at each review. */
  | { readonly kind: 'RS'; readonly orderUpTo: number };

export interface ReplayInput {
  readonly demand: readonly number[];
  readonly policy: ReplayPolicy;
  readonly onHand: number;
  /** Whole periods; what is ordered at the end of period t is received at the start of t + leadTime. */
  readonly leadTime: number;
  /** Lead times of the first orders, in turn, where it is known how long they took. */
  readonly leadTimes: readonly number[];
  /** Units on order at the start, by the period they come in. */
  readonly receipts: readonly number[];
  readonly reviewEvery: number;
  readonly minimum: number;
  /** Orders are rounded up to a multiple of this; null does not round. */
  readonly multiple: number | null;
  readonly lost: boolean;
}

export interface ReplayedPeriod {
  readonly demand: number;
  readonly received: number;
  /** Met from stock in the period itself. */
  readonly served: number;
  /** Waiting units of earlier periods that were met. */
  readonly cleared: number;
  readonly lost: number;
  readonly ordered: number;
  readonly endStock: number;
  readonly waiting: number;
}

/**
 * What a policy would have done on a demand history, period by period: receive, clear what waits, serve demand, review
 * and order, count. A plain recursion without chance. A lead time of 0 is received, and clears what waits, at once.
 * Silver, Pyke & Thomas (2017), chapter 6, on the policies.
 *
 * @throws Problem when S lies below s, or a lot is not above 0
 */
export function replay(input: ReplayInput): readonly ReplayedPeriod[] {
  const { demand, policy, lost } = input;
  checkPolicy(policy);
  const due = demand.map((_, t) => input.receipts[t] ?? 0);
  let stock = input.onHand;
  let waiting = 0;
  let onOrder = input.receipts.reduce((sum, quantity) => sum + quantity, 0);
  let orders = 0;

  return demand.map((wanted, t) => {
    let received = due[t] ?? 0;
    onOrder -= received;
    stock += received;
    let cleared = Math.min(waiting, stock);
    stock -= cleared;
    waiting -= cleared;
    const served = Math.min(wanted, stock);
    stock -= served;
    if (!lost) waiting += wanted - served;

    let ordered = 0;
    if ((t + 1) % input.reviewEvery === 0) {
      ordered = sized(orderOf(policy, stock - waiting + onOrder), input);
      if (ordered > 0) {
        const arrival = t + (input.leadTimes[orders++] ?? input.leadTime);
        if (arrival === t) {
          received += ordered;
          const more = Math.min(waiting, ordered);
          cleared += more;
          waiting -= more;
          stock += ordered - more;
        } else {
          onOrder += ordered;
          if (arrival < due.length) due[arrival]! += ordered;
        }
      }
    }
    return {
      demand: wanted,
      received,
      served,
      cleared,
      lost: lost ? wanted - served : 0,
      ordered,
      endStock: stock,
      waiting,
    };
  });
}

function orderOf(policy: ReplayPolicy, position: number): number {
  if (policy.kind === 'RS') return policy.orderUpTo - position;
  if (position > policy.reorderPoint + dust) return 0;
  if (policy.kind === 'SS') return policy.orderUpTo - position;
  return policy.orderQty * (Math.floor((policy.reorderPoint + dust - position) / policy.orderQty) + 1);
}

function sized(quantity: number, { minimum, multiple }: ReplayInput): number {
  if (!(quantity > dust)) return 0;
  const least = Math.max(quantity, minimum);
  // A hair less, so that a quantity that is a multiple but for rounding stays one.
  return multiple === null ? least : multiple * Math.ceil(least / multiple - 1e-9);
}

function checkPolicy(policy: ReplayPolicy): void {
  if (policy.kind === 'RQ' && !(policy.orderQty > 0)) throw new Problem('out-of-range', 'orderQty must be above 0');
  if (policy.kind === 'SS' && policy.orderUpTo < policy.reorderPoint) {
    throw new Problem('out-of-range', 'orderQty is the level of SS, so it must not be below reorderPoint');
  }
}
