import { economicOrder } from '../engine/inventory/economicOrder';
import { roundedOrder } from '../engine/inventory/roundedOrder';
import { safetyStock } from '../engine/inventory/safetyStock';
import { cannotTell, worst } from './evidence';
import type { Finding } from './finding';
import type { DemandBehaviour, DemandPeriod, LeadTimeBehaviour, Policy } from './model';

export interface PolicyTerms {
  readonly period: DemandPeriod;
  readonly serviceTarget: number;
  readonly unitCost: number | null;
  readonly orderCost: number | null;
  readonly holdingRate: number;
  readonly minimumOrder: number | null;
  readonly orderMultiple: number | null;
}

/**
 * The policy that the behaviours advise: order `orderQty` when the stock position falls to `reorderPoint`. Safety stock
 * for a cycle service level over the lead time, in the family that fits the demand.
 */
export function advisedPolicy(
  demand: Finding<DemandBehaviour>,
  leadTime: Finding<LeadTimeBehaviour>,
  terms: PolicyTerms,
): Finding<Policy> {
  if (demand.value === null) return cannotTell(`demand: ${demand.evidence}`);
  if (leadTime.value === null) return cannotTell(`lead time: ${leadTime.evidence}`);
  const { mean, sd, family } = demand.value;
  const verdict = worst(demand.verdict, leadTime.verdict);
  const evidence = verdict === demand.verdict ? `demand: ${demand.evidence}` : `lead time: ${leadTime.evidence}`;
  if (mean === 0) return { value: { safetyStock: 0, reorderPoint: 0, orderQty: 0 }, verdict, evidence };

  const days = terms.period.days;
  const lead = leadTime.value.mean / days;
  const safety = safetyStock({
    serviceLevel: terms.serviceTarget,
    demandMean: mean,
    demandSd: sd,
    leadTime: lead,
    leadTimeSd: leadTime.value.sd / days,
    reviewPeriod: 0,
    autocorrelation: 0,
    serviceType: 'CSL',
    orderQty: null,
    dist: family,
    exactFill: false,
    undershoot: false,
    floor: true,
  });
  return {
    value: { safetyStock: safety, reorderPoint: mean * lead + safety, orderQty: quantity(mean, terms) },
    verdict,
    evidence,
  };
}

/** Economic where the costs are known, else the demand of one period; then rounded as the supplier sells. */
function quantity(mean: number, terms: PolicyTerms): number {
  const { period, unitCost, orderCost, holdingRate, minimumOrder, orderMultiple } = terms;
  const holdingCost = (unitCost ?? 0) * holdingRate * (period.days / 365.25);
  const costed = orderCost !== null && orderCost > 0 && holdingCost > 0;
  const need = costed
    ? economicOrder({
        demandRate: mean,
        orderCost,
        holdingCost,
        backorderCost: null,
        productionRate: null,
        orderQty: null,
      }).quantity
    : mean;
  return roundedOrder({ need, moq: minimumOrder ?? 0, multiple: orderMultiple, max: null, shelfLifeCap: null });
}
