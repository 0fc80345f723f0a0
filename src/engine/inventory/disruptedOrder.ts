import { minimumAbove0 } from '../numeric/minimum';
import { Problem } from '../problem';

export interface DisruptedOrderInput {
  readonly demandRate: number;
  readonly orderCost: number;
  readonly holdingCost: number;
  /** Money for each unit of demand that is lost. */
  readonly stockoutCost: number;
  /** Disruptions per period while supply is up, and recoveries per period while it is down. */
  readonly disruptionRate: number;
  readonly recoveryRate: number;
}

/**
 * The order quantity that costs least when the supplier fails and recovers at random and demand is lost meanwhile.
 * A cycle lasts Q/D, and the wait for a supplier that is down when stock runs out: 1/mu with probability
 * psi = lambda / (lambda + mu) x (1 - exp(-(lambda + mu) Q / D)). Cost per period:
 * (K + h Q^2 / (2D) + D p psi / mu) / (Q/D + psi/mu).
 *
 * Parlar & Berkin (1991), corrected by Berk & Arreola-Risa (1994), Naval Research Logistics 41; Snyder & Shen (2019),
 * section 9.2.1.
 */
export function disruptedOrder(input: DisruptedOrderInput): { readonly quantity: number; readonly cost: number } {
  const { demandRate, orderCost, holdingCost, stockoutCost, disruptionRate, recoveryRate } = input;
  if (demandRate === 0) return { quantity: 0, cost: 0 };
  const both = disruptionRate + recoveryRate;
  const costOf = (quantity: number): number => {
    const down = (disruptionRate / both) * -Math.expm1((-both * quantity) / demandRate);
    const cycle = quantity / demandRate + down / recoveryRate;
    const holding = (holdingCost * quantity * quantity) / (2 * demandRate);
    return (orderCost + holding + (demandRate * stockoutCost * down) / recoveryRate) / cycle;
  };
  const undisturbed = Math.sqrt((2 * orderCost * demandRate) / holdingCost);
  const quantity = minimumAbove0(costOf, Math.max(undisturbed, demandRate / both));
  const cost = costOf(quantity);
  if (!(quantity > 0 && Number.isFinite(cost))) {
    throw new Problem('out-of-range', 'demandRate, orderCost and holdingCost are out of proportion');
  }
  return { quantity, cost };
}
