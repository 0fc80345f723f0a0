import { safetyStockColumn } from '../../engine/inventory/safetyStockColumn';
import type { Columns } from '../define';
import type { safetyStockTerms } from './safetyStockTerms';

type Terms = Columns<typeof safetyStockTerms>;

/**
 * The safety stock of every row, where all of them are of the plain case: cycle service, normal demand that is given,
 * nothing added. Without a history, a distribution that is left out is the normal one. Null where one row asks for more.
 */
export function plainStocks(columns: Terms): Float64Array | null {
  const { demandMean, demandSd, leadTime } = columns;
  const numbers = (column: readonly (number | null)[]): Float64Array | null =>
    column.includes(null) ? null : Float64Array.from(column as readonly number[]);
  const [mean, sd, lead] = [numbers(demandMean), numbers(demandSd), numbers(leadTime)];
  if (mean === null || sd === null || lead === null || !plain(columns)) return null;
  return safetyStockColumn({
    serviceLevel: Float64Array.from(columns.serviceLevel),
    demandMean: mean,
    demandSd: sd,
    leadTime: lead,
    leadTimeSd: Float64Array.from(columns.leadTimeSd),
    reviewPeriod: Float64Array.from(columns.reviewPeriod),
  });
}

const plain = (columns: Terms): boolean =>
  columns.serviceType.every((type) => type === 'CSL') &&
  columns.dist.every((dist) => dist === null || dist === 'NORMAL') &&
  columns.autocorrelation.every((rho) => rho === 0) &&
  columns.history.every((history) => history === null) &&
  !columns.floor.includes(true) &&
  !columns.undershoot.includes(true);
