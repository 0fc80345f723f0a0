import { type DemandHistory, demandHistory } from '../../engine/inventory/demandHistory';
import { leadTimeDemand } from '../../engine/inventory/leadTimeDemand';
import { serviceLevel, policies } from '../../engine/inventory/serviceLevel';
import type { Family } from '../../engine/numeric/distribution';
import { Problem } from '../../engine/problem';
import { duration, flag, optional, quantity, word } from '../../fields/field';
import { twinFunction } from '../define';
import { historyDoubts } from '../demand/historyDoubts';
import { certainLeadTime, shapeDoubts } from './demandDoubts';
import { lostDoubts } from './lostDoubts';
import {
  distTerm,
  fitting,
  historyTerms,
  type PastDemand,
  pastDemand,
  refuseBesideHistory,
  refuseWidening,
} from './pastDemand';
import { demandPeriod, demandSd, reviewPeriod } from './terms';

export const SERVICELEVEL = twinFunction({
  name: 'SERVICELEVEL',
  question: 'hold',
  summary: 'Service and stock that a policy gives: cycle service, fill rate, ready rate, backorders, stock on hand.',
  method:
    'The position after a review lies evenly between R and R + Q (RQ), at S (RS), or between s and S with more weight on S for the undershoot (SS); each measure is its mean over those positions. Continuous review: fill = 1 - [G(R) - G(R + Q)] / Q, with G the loss function of lead-time demand. Periodic review: fill = 1 - [shortage after L + T less shortage after L] / (d T). Lost sales: fill = 1 / (1 + shortage of a cycle / units of a cycle); under periodic review the fill f at which stock covers demand over f L + T. Both are approximations where several orders are under way at once. With a history, mean and deviation are its own where they are left out; EMPIRICAL takes every stretch of its periods as long as the lead time.',
  params: {
    policy: word(policies, 'RQ: at R order Q; RS: at each review order up to S; SS: at s order up to S', {
      default: 'RQ',
    }),
    reorderPoint: optional(quantity('units', 'R of RQ, s of SS; RS has none')),
    orderQty: optional(quantity('units', 'Order quantity of RQ; order-up-to level of RS and SS')),
    ltdMean: optional(
      quantity('units', 'Mean demand over the lead time; else from demandMean and leadTime', { min: 0 }),
    ),
    ltdSd: optional(quantity('units', 'Standard deviation of demand over the lead time', { min: 0 })),
    demandMean: optional(quantity('units/period', 'Average demand per period; periodic review needs it', { min: 0 })),
    leadTime: optional(duration('Average time from order to receipt, when ltdMean is left out', { min: 0 })),
    reviewPeriod,
    dist: distTerm,
    lost: flag('TRUE when demand that finds no stock is lost instead of waiting', { default: false }),
    demandSd: optional(demandSd),
    leadTimeSd: duration('Standard deviation of the lead time, when ltdSd is left out', { min: 0, default: 0 }),
    demandPeriod,
    ...historyTerms,
  },
  addedLater: ['history', 'missing'],
  alsoCalled: { orderUpTo: 'orderQty' },
  shape: 'record',
  results: {
    CSL: { unit: 'share', help: 'Chance of no stock-out in a replenishment cycle' },
    FILL: { unit: 'share', help: 'Share of demand met from stock' },
    READY: { unit: 'share', help: 'Share of time with stock on hand' },
    BACKORDERS: { unit: 'units', help: 'Mean units owed', missing: 'lost is TRUE, so nothing is owed' },
    ONHAND: { unit: 'units', help: 'Mean stock on hand' },
    TURNS: {
      unit: 'ratio',
      help: 'Demand of a period over mean stock',
      missing: 'demandMean is missing, or there is no stock on hand',
    },
    FILLAPPROX: { unit: 'share', help: 'Fill rate by the short form of the textbooks, 1 - shortage of a cycle / Q' },
  },
  main: 'ALL',
  source:
    'Hadley & Whitin (1963); Zipkin, Foundations of Inventory Management (2000); Johnson, Lee, Davis & Hall (1995); Tijms & Groenevelt (1984)',
  examples: [
    {
      formula: 'TWIN.SERVICELEVEL("RQ",6000,10000,5000,707.106781186548,,,,,,,,,"CSL")',
      gives: 0.92135,
      within: 1e-5,
      from: 'Chopra & Meindl, B&M: 1000 / 707.1 = 1.41421 standard deviations, Phi = 0.92135',
    },
    {
      formula: 'TWIN.SERVICELEVEL("RQ",6000,10000,5000,707.106781186548,,,,,,,,,"FILL")',
      gives: 0.9975,
      within: 5e-5,
      from: 'Chopra & Meindl, B&M: expected shortage of 25 in a cycle of 10,000',
    },
    {
      formula: 'TWIN.SERVICELEVEL("RS",,650,,,100,4,2,,,30,,,"FILL")',
      gives: 0.9457403966749154,
      within: 1e-9,
      from: 'Johnson et al. (1995): mpmath, 1 - [E(X6 - 650)+ - E(X4 - 650)+] / 200',
    },
  ],
  doubts(args) {
    const past = pastDemand(args);
    const lead = demandOverLead(args, past);
    const { leadTime, leadTimeSd } = args;
    const smooth = past.dist === 'NORMAL' ? 'NORMAL is for smooth demand: leave dist to the history' : null;
    const sure = args.ltdMean !== null || past.demandMean === null || leadTime === null;
    return [
      ...shapeDoubts(past.dist, lead),
      ...(past.history === null ? [] : historyDoubts(past.history, { smooth })),
      ...lostDoubts(args, lead),
      ...(sure ? [] : certainLeadTime({ demandMean: past.demandMean, leadTime, leadTimeSd }, lead.sd)),
    ];
  },
  compute(args) {
    const { orderQty, reviewPeriod } = args;
    if (orderQty === null) throw new Problem('wrong-type', 'orderQty is missing');
    const past = pastDemand(args);
    const { demandMean } = past;
    const lead = demandOverLead(args, past);
    const sd =
      reviewPeriod > 0 && demandMean !== null ? givenSd(past.demandSd, 'demandSd', past) : (past.demandSd ?? 0);
    const service = serviceLevel({
      policy: args.policy,
      reorderPoint: args.reorderPoint,
      orderQty,
      lead,
      perPeriod: demandMean === null ? null : { mean: demandMean, sd },
      reviewPeriod,
      dist: shapeOf(args, past, lead),
      lost: args.lost,
    });
    return {
      CSL: service.csl,
      FILL: service.fill,
      READY: service.ready,
      BACKORDERS: service.backorders,
      ONHAND: service.onHand,
      TURNS: service.turns,
      FILLAPPROX: service.fillApprox,
    };
  },
});

interface LeadTerms {
  readonly ltdMean: number | null;
  readonly ltdSd: number | null;
  readonly leadTime: number | null;
  readonly leadTimeSd: number;
}
interface Demand {
  readonly mean: number;
  readonly sd: number;
}

function demandOverLead({ ltdMean, ltdSd, leadTime, leadTimeSd }: LeadTerms, past: PastDemand): Demand {
  if (past.dist === 'EMPIRICAL') refuseBesideHistory({ ltdMean, ltdSd });
  if (ltdMean !== null) return { mean: ltdMean, sd: givenSd(ltdSd, 'ltdSd', past) };
  const { demandMean } = past;
  if (demandMean === null || leadTime === null) {
    const way = past.dist === 'EMPIRICAL' ? 'leadTime is missing: dist EMPIRICAL needs it' : null;
    throw new Problem('wrong-type', way ?? 'ltdMean is missing: give it, or demandMean and leadTime');
  }
  const demandSd = givenSd(past.demandSd, 'demandSd', past);
  if (!past.auto) refuseWidening(past.dist, { leadTimeSd });
  return leadTimeDemand({ demandMean, demandSd, leadTime, leadTimeSd, reviewPeriod: 0, autocorrelation: 0 });
}

/** The family of the demand over the lead time, or the history itself, its time counted from the end of the lead time. */
function shapeOf({ leadTime, leadTimeSd }: LeadTerms, past: PastDemand, lead: Demand): Family | DemandHistory {
  if (past.dist !== 'EMPIRICAL') return past.auto ? fitting(past.dist, lead) : past.dist;
  const shown = demandHistory(past.history ?? [], leadTimeSd);
  return { over: (time) => shown.over((leadTime ?? 0) + time) };
}

function givenSd(sd: number | null, name: string, { dist }: PastDemand): number {
  if (sd === null && dist !== 'POISSON')
    throw new Problem('wrong-type', `${name} is missing: only dist POISSON does without`);
  return sd ?? 0;
}
