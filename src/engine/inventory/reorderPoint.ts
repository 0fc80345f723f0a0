import { leadTimeDemand } from './leadTimeDemand';
import { safetyStock, type SafetyStockInput } from './safetyStock';

/**
 * The inventory position, in units, at which to order (at which to order up to, under periodic review): mean demand
 * over lead time and review period, and the safety stock on top of it. Source: Silver, Pyke and Thomas 2017, ch. 6.
 */
export const reorderPoint = (input: SafetyStockInput): number => leadTimeDemand(input).mean + safetyStock(input);
