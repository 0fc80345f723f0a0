import { leadTimeDemand } from '../../engine/inventory/leadTimeDemand';
import { safetyStock } from '../../engine/inventory/safetyStock';
import { serviceLevel } from '../../engine/inventory/serviceLevel';
import type { Values } from '../../fields/field';
import { num, percent } from '../card/phrase';
import { historyDoubts } from '../demand/historyDoubts';
import { certainLeadTime, shapeDoubts } from './demandDoubts';
import { fitting, pastDemand } from './pastDemand';
import type { safetyStockTerms } from './safetyStockTerms';

type Terms = Values<typeof safetyStockTerms>;

/** The terms as they are used, mean and deviation known; `dist` is null where the history itself is the distribution. */
function plainOf(terms: Terms) {
  const past = pastDemand(terms);
  const { demandMean, demandSd, history } = past;
  if (demandMean === null || demandSd === null) return null;
  const plain = { ...terms, demandMean, demandSd };
  const covered = leadTimeDemand(plain);
  const dist = past.dist === 'EMPIRICAL' ? null : past.auto ? fitting(past.dist, covered) : past.dist;
  return { ...plain, dist, history, covered };
}

/** Mean and deviation of demand over the time to cover, and the stock as so many deviations. */
export function stockWorked(terms: Terms): readonly string[] {
  const plain = plainOf(terms);
  if (plain === null) return [];
  const { demandMean, demandSd, leadTime, leadTimeSd, reviewPeriod, dist } = plain;
  const { mean, sd } = plain.covered;
  const time = reviewPeriod > 0 ? `(${num(leadTime)} + ${num(reviewPeriod)})` : num(leadTime);
  const spread =
    plain.autocorrelation === 0
      ? ` = square root of ${time} x ${num(demandSd)}^2 + ${num(demandMean)}^2 x ${num(leadTimeSd)}^2`
      : ` with autocorrelation ${num(plain.autocorrelation, 'ratio')}`;
  const lines = [
    `Mean demand over ${num(leadTime + reviewPeriod)} periods: ${num(demandMean)} x ${time} = ${num(mean)} units.`,
    `Its deviation${spread} = ${num(sd)} units.`,
  ];
  if (dist === null || sd === 0) return lines;
  const stock = safetyStock({ ...plain, dist });
  return [
    ...lines,
    `Safety stock: ${num(stock / sd, 'ratio')} x ${num(sd)} = ${num(stock)} units for ${plain.serviceType} ${percent(plain.serviceLevel)}, ${dist}.`,
    `${reviewPeriod > 0 ? 'Order-up-to level' : 'Reorder point'}: ${num(mean)} + ${num(stock)} = ${num(mean + stock)} units.`,
  ];
}

/** All three kinds of service of the answer, where an order quantity is known and stock is watched all the time. */
export function stockAchieves(terms: Terms): readonly string[] {
  const plain = plainOf(terms);
  if (plain === null || plain.orderQty === null || plain.reviewPeriod > 0 || plain.dist === null) return [];
  const { orderQty, dist, demandMean, demandSd, covered: lead } = plain;
  const { csl, fill, ready } = serviceLevel({
    policy: 'RQ',
    reorderPoint: lead.mean + safetyStock({ ...plain, dist }),
    orderQty,
    lead,
    perPeriod: { mean: demandMean, sd: demandSd },
    reviewPeriod: 0,
    dist,
    lost: false,
  });
  return [
    `Chance of no stock-out in a cycle: ${percent(csl)}.`,
    `Share of demand met from stock: ${percent(fill)}, with ${num(orderQty)} units an order.`,
    `Share of time with stock: ${percent(ready)}.`,
  ];
}

export function stockDoubts(terms: Terms): readonly string[] {
  const plain = plainOf(terms);
  if (plain === null) return [];
  const { dist, history, covered } = plain;
  const smooth = dist === 'NORMAL' ? 'NORMAL is for smooth demand: leave dist to the history' : null;
  return [
    ...(dist === null ? [] : shapeDoubts(dist, covered)),
    ...(history === null ? [] : historyDoubts(history, { smooth })),
    ...certainLeadTime(plain, covered.sd),
    ...farTail(plain.serviceLevel),
    ...smallOrder(plain),
    ...unusedDeviation(plain),
  ];
}

/** Once in a thousand cycles is beyond what any history of cycles shows. */
const farTail = (target: number): readonly string[] =>
  target > 0.999
    ? [
        `serviceLevel ${percent(target)} asks for one miss in ${num(Math.round(1 / (1 - target)), 'count')}: the far tail of a distribution, which no history of that length confirms.`,
      ]
    : [];

/** The shortage of a cycle is counted as if one order were under way. */
const smallOrder = ({
  serviceType,
  orderQty,
  demandMean,
}: {
  serviceType: string;
  orderQty: number | null;
  demandMean: number;
}): readonly string[] =>
  serviceType === 'FILL' && orderQty !== null && orderQty < demandMean
    ? [
        `orderQty ${num(orderQty)} is below the mean demand of one period, ${num(demandMean)}: several orders are under way at once, and the fill rate counts a shortage in more than one of them unless exactFill is TRUE (Hadley & Whitin 1963).`,
      ]
    : [];

const unusedDeviation = ({
  dist,
  demandMean,
  demandSd,
}: {
  dist: string | null;
  demandMean: number;
  demandSd: number;
}): readonly string[] =>
  dist === 'POISSON' && Math.abs(demandSd ** 2 - demandMean) > 0.2 * demandMean
    ? [
        `POISSON has a variance equal to its mean, ${num(demandMean)} a period, and does not use demandSd, whose square is ${num(demandSd ** 2)}: ${demandSd ** 2 > demandMean ? 'try NEGBIN' : 'try GAMMA'}.`,
      ]
    : [];
