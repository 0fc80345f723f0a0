import { neededPeriods } from '../kinds';
import { forEach, limitsOf, type ResponseKind } from './responseRow';

export const expedite: ResponseKind = {
  name: 'EXPEDITE',
  does: 'what is short of level in the stock expected one leadTime ahead is ordered by a faster lane',
  change: (row, at) => ({
    ...at,
    ...limitsOf(row, at),
    kind: 'fast lane',
    when: 'stock runs low',
    level: forEach(at, row.level ?? 0),
    leadTime: neededPeriods(row, 'leadTime'),
    perPeriod: row.quantity ?? Infinity,
  }),
};
