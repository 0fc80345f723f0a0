import type { policies } from '../../engine/inventory/serviceLevel';

interface LostTerms {
  readonly lost: boolean;
  readonly policy: (typeof policies)[number];
  readonly orderQty: number | null;
  readonly reorderPoint: number | null;
  readonly reviewPeriod: number;
  readonly leadTime: number | null;
}

/** What is lost orders nothing: with several orders under way the pipeline is thinner than either formula has it. */
export function lostDoubts(
  { lost, policy, orderQty, reorderPoint, reviewPeriod, leadTime }: LostTerms,
  lead: { readonly mean: number },
): readonly string[] {
  const lot = policy === 'RQ' ? orderQty : policy === 'SS' ? (orderQty ?? 0) - (reorderPoint ?? 0) : null;
  const several = lot === null ? leadTime !== null && leadTime > reviewPeriod : lead.mean > lot;
  return lost && several
    ? [
        'lost is TRUE and several orders are under way at once: FILL is then an approximation, most often a few points low (Bijvank & Vis 2011).',
      ]
    : [];
}
