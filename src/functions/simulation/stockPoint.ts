import { Problem } from '../../engine/problem';
import type { DemandModel, LeadTimeModel, ReplenishmentPolicy, StockPoint } from '../../engine/simulation/model';
import { steadyStart } from '../../engine/simulation/steadyStart';
import { needed } from '../readTable';
import type { PointRow } from './pointTable';

/**
 * A row of the table of stock points as the simulation wants it. What is not said of the start is at rest: the target
 * less what is under way on hand, and mean demand due in each period of the lead time.
 */
export function stockPointOf(row: PointRow, waits: number): StockPoint {
  const point: StockPoint = {
    key: keyOf(row),
    demand: demandOf(row),
    leadTime: leadTimeOf(row),
    ordersMayCross: oneOf(row, 'crossing', ['TRUE', 'FALSE'], 'TRUE') === 'TRUE',
    policy: policyOf(row),
    waits: row.waits ?? waits,
    onHand: 0,
    inTransit: [],
    unitValue: row.unitValue ?? 0,
  };
  const atRest = steadyStart(point);
  const inTransit = row.onOrder === null ? atRest.inTransit : [{ due: null, quantity: row.onOrder }];
  return { ...point, onHand: row.onHand ?? atRest.onHand, inTransit };
}

const keyOf = ({ node, item }: Pick<PointRow, 'node' | 'item'>): string => `${node ?? ''} ${item ?? ''}`.trim();

function demandOf(row: PointRow): DemandModel {
  const mean = needed(row, 'demandMean');
  const sd = row.demandSd ?? 0;
  const dist = oneOf(row, 'dist', ['FIXED', 'NORMAL', 'GAMMA', 'POISSON', 'NEGBIN'], sd > 0 ? 'NORMAL' : 'FIXED');
  if (dist === 'FIXED') return { kind: 'fixed', mean };
  if (dist === 'POISSON') return { kind: 'poisson', mean };
  needed(row, 'demandSd');
  if (dist === 'NEGBIN' && sd ** 2 < mean) {
    throw new Problem(
      'out-of-range',
      `${row.where} dist NEGBIN needs a demandSd squared above its demandMean: try POISSON or GAMMA`,
    );
  }
  return { kind: dist === 'NORMAL' ? 'normal' : dist === 'GAMMA' ? 'gamma' : 'negativeBinomial', mean, sd };
}

function leadTimeOf(row: PointRow): LeadTimeModel {
  const mean = needed(row, 'leadTime');
  const sd = row.leadTimeSd ?? 0;
  const dist = oneOf(row, 'leadTimeDist', ['FIXED', 'GAMMA', 'EXPONENTIAL'], sd > 0 ? 'GAMMA' : 'FIXED');
  if (dist === 'FIXED') return { kind: 'fixed', mean };
  return { kind: 'gamma', mean, sd: dist === 'EXPONENTIAL' ? mean : needed(row, 'leadTimeSd') };
}

/** A word of the table in capitals, and a policy also as textbooks write it: (s, S) is SS. */
export const wordOf = (cell: string | null): string | null => cell?.replaceAll(/[\s(),]/g, '').toUpperCase() ?? null;

function policyOf(row: PointRow): ReplenishmentPolicy {
  const reviewEvery = row.reviewPeriod ?? 1;
  if (!Number.isInteger(reviewEvery)) {
    throw new Problem('out-of-range', `${row.where} reviewPeriod must be whole periods`);
  }
  const rules = {
    reviewEvery,
    minimumOrder: row.moq ?? 0,
    orderMultiple: row.multiple ?? 0,
  };
  const policy = oneOf(row, 'policy', ['RQ', 'RS', 'SS', 'BASESTOCK'], null);
  if (policy === 'BASESTOCK' && reviewEvery !== 1) {
    throw new Problem(
      'out-of-range',
      `${row.where} reviewPeriod of BASESTOCK is 1: use RS for a review every ${reviewEvery} periods`,
    );
  }
  if (policy === 'RQ') {
    const orderQty = needed(row, 'orderQty');
    if (!(orderQty > 0)) throw new Problem('out-of-range', `${row.where} orderQty must be above 0`);
    return { ...rules, kind: 'quantity', reorderPoint: needed(row, 'reorderPoint'), orderQty };
  }
  const orderUpTo = needed(row, 'orderUpTo');
  const reorderPoint = policy === 'SS' ? needed(row, 'reorderPoint') : orderUpTo;
  if (orderUpTo < reorderPoint) {
    throw new Problem('out-of-range', `${row.where} orderUpTo must not be below its reorderPoint`);
  }
  return { ...rules, kind: 'up to', reorderPoint, orderUpTo };
}

function oneOf<W extends string>(
  row: PointRow,
  column: 'dist' | 'leadTimeDist' | 'crossing' | 'policy',
  words: readonly W[],
  left: NoInfer<W> | null,
): W {
  const wanted = wordOf(row[column]) ?? left;
  const found = words.find((word) => word === wanted);
  if (found !== undefined) return found;
  throw new Problem(
    'wrong-type',
    `${row.where} ${column} must be one of ${words.join(', ')}, not "${row[column] ?? ''}"`,
  );
}
