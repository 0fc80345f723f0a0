import type { SafetyStockInput } from '../../src/engine/inventory/safetyStock';
import { numbers, times } from '../numbers';

const next = numbers(1);

/** Items as a planner has them; the targets are spread over the usual ones. */
export const safetyStockItems = (n: number): readonly SafetyStockInput[] =>
  times(n, () => ({
    serviceLevel: 0.8 + 0.199 * next(),
    demandMean: 10 + 500 * next(),
    demandSd: 5 + 100 * next(),
    leadTime: 1 + 12 * next(),
    leadTimeSd: 2 * next(),
    reviewPeriod: 0,
    autocorrelation: 0,
    serviceType: 'CSL',
    orderQty: null,
    dist: 'NORMAL',
    exactFill: false,
    undershoot: false,
    floor: false,
  }));
