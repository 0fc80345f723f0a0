import { root } from '../numeric/root';

/**
 * The share of demand that is met under periodic review when the rest is lost. Only what was met is on order, so stock
 * covers that share f of the demand of the lead time, and all demand of the review period:
 * f = 1 - E(X_{fL} + D_T - position)+ / (d T), found by Brent's method.
 *
 * An approximation; there is no closed form (Bijvank & Vis 2011, European Journal of Operational Research 215). Without a
 * lead time it is exact for an order-up-to level S, and with little stock it tends to S / (d (L + T)), which is all that
 * can flow. The closure is that of the reduced load of loss networks (Kelly 1991, Annals of Applied Probability 1).
 *
 * @param perReview mean demand of a review period
 * @param short mean units short at its end when this share is met
 */
export const metUnderReview = (perReview: number, short: (share: number) => number): number =>
  root((share) => 1 - Math.min(1, short(share) / perReview) - share, 0, 1);
