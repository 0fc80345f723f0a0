import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { type SafetyStockColumns, safetyStockColumn } from '../../src/engine/inventory/safetyStockColumn';
import { plainC } from '../plainC/plainC';
import { against, type Duel } from '../rounds';
import { safetyStockItems } from './safetyStockItems';

const rows = 100_000;
const passes = 10;

/** Columns through the engine, against the bare equation over the library's quantile on the same columns, and against C. */
export function safetyStockJob(): readonly Duel[] {
  const items = safetyStockItems(rows);
  const column = (name: keyof SafetyStockColumns): Float64Array => Float64Array.from(items, (item) => item[name]);
  const columns: SafetyStockColumns = {
    serviceLevel: column('serviceLevel'),
    demandMean: column('demandMean'),
    demandSd: column('demandSd'),
    leadTime: column('leadTime'),
    leadTimeSd: column('leadTimeSd'),
    reviewPeriod: column('reviewPeriod'),
  };
  return against(
    {
      name: 'Safety stock of a column',
      unit: 'rows',
      amount: rows * passes,
      ours: { says: 'engine safetyStockColumn, own AS 241', run: () => repeated(() => safetyStockColumn(columns)) },
    },
    { says: 'bare equation, @stdlib normal quantile', run: () => repeated(() => bare(columns)) },
    plainC('safetyStock', Float64Array.from(Object.values(columns).flatMap((cells) => [...cells])), passes),
  );
}

function bare({ serviceLevel, demandMean, demandSd, leadTime, leadTimeSd }: SafetyStockColumns): Float64Array {
  const stocks = new Float64Array(serviceLevel.length);
  for (let i = 0; i < stocks.length; i++) {
    const late = demandMean[i]! * leadTimeSd[i]!;
    stocks[i] = quantile(serviceLevel[i]!, 0, 1) * Math.sqrt(leadTime[i]! * demandSd[i]! * demandSd[i]! + late * late);
  }
  return stocks;
}

function repeated(work: () => Float64Array): number {
  let sum = 0;
  for (let pass = 0; pass < passes; pass++) sum += work()[pass * 1000]!;
  return sum;
}
