import { leadTimeDemand } from '../engine/inventory/leadTimeDemand';
import { safetyStock } from '../engine/inventory/safetyStock';
import { cannotTell, worst } from './evidence';
import type { Finding } from './finding';
import { fittingFamily } from './fittingFamily';
import { lotOf, type LotTerms } from './lot';
import type { DemandBehaviour, LeadTimeBehaviour, Policy } from './model';
import { undershootAllowance } from './undershoot';

export interface PolicyTerms extends LotTerms {
  readonly serviceTarget: number;
}

/**
 * The policy that the behaviours advise: order `orderQty` when the stock position falls to `reorderPoint`. Safety stock
 * for a cycle service level over the lead time, in the family that fits the demand; where demand comes in bursts, the
 * reorder point also allows for how far a burst takes the position below it.
 */
export function advisedPolicy(
  demand: Finding<DemandBehaviour>,
  leadTime: Finding<LeadTimeBehaviour>,
  terms: PolicyTerms,
): Finding<Policy> {
  if (demand.value === null) return cannotTell(`demand: ${demand.evidence}`);
  if (leadTime.value === null) return cannotTell(`lead time: ${leadTime.evidence}`);
  const { mean, sd, family, demandClass } = demand.value;
  const verdict = worst(demand.verdict, leadTime.verdict);
  const weakest = verdict === demand.verdict ? `demand: ${demand.evidence}` : `lead time: ${leadTime.evidence}`;
  if (mean === 0)
    return { value: { safetyStock: 0, undershoot: 0, reorderPoint: 0, orderQty: 0 }, verdict, evidence: weakest };

  const { period, serviceTarget } = terms;
  const lead = leadTime.value.mean / period.days;
  const needed = {
    demandMean: mean,
    demandSd: sd,
    leadTime: lead,
    leadTimeSd: leadTime.value.sd / period.days,
    reviewPeriod: 0,
    autocorrelation: 0,
  };
  const overLead = leadTimeDemand(needed);
  // Poisson demand is not Poisson over a lead time that varies.
  const dist = fittingFamily(family, overLead.mean, overLead.sd);
  const safety = safetyStock({
    ...needed,
    serviceLevel: serviceTarget,
    serviceType: 'CSL',
    orderQty: null,
    dist,
    exactFill: false,
    undershoot: false,
    floor: true,
  });
  const bursts = demandClass === 'Intermittent' || demandClass === 'Lumpy';
  const undershoot = bursts ? undershootAllowance(demand.value, leadTime.value, period, serviceTarget) : 0;
  const lot = lotOf(mean, terms);
  return {
    value: {
      safetyStock: safety,
      undershoot,
      reorderPoint: overLead.mean + safety + undershoot,
      orderQty: lot.quantity,
      family: dist,
    },
    verdict,
    evidence: `${weakest}; ${lot.says}`,
  };
}
