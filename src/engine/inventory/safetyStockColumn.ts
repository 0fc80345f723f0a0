import { normalStock } from './safetyStock';

/** A column for each argument, all of one length. */
export interface SafetyStockColumns {
  readonly serviceLevel: Float64Array;
  readonly demandMean: Float64Array;
  readonly demandSd: Float64Array;
  readonly leadTime: Float64Array;
  readonly leadTimeSd: Float64Array;
  readonly reviewPeriod: Float64Array;
}

/**
 * The safety stock of whole columns for the plain case, which most columns are: cycle service level, normal demand, no
 * autocorrelation. The same digits as safetyStock gives row by row, without an object, a distribution or a refusal for
 * each: numbers outside their bounds must have been refused before.
 */
export function safetyStockColumn(columns: SafetyStockColumns): Float64Array {
  const { serviceLevel, demandMean, demandSd, leadTime, leadTimeSd, reviewPeriod } = columns;
  const stocks = new Float64Array(serviceLevel.length);
  for (let i = 0; i < stocks.length; i++) {
    const covered = leadTime[i]! + reviewPeriod[i]!;
    const late = demandMean[i]! * leadTimeSd[i]!;
    const sd = Math.sqrt(demandSd[i]! * demandSd[i]! * covered + late * late);
    stocks[i] = normalStock(sd, serviceLevel[i]!);
  }
  return stocks;
}
