import { needed } from '../../readTable';
import { neededPeriods } from '../kinds';
import { forEach, limitsOf, type ResponseKind } from './responseRow';

export const dualSource: ResponseKind = {
  name: 'DUALSOURCE',
  does: 'of each order in the window, quantity comes from another supplier by a lane of its leadTime',
  change: (row, at) => ({
    ...at,
    ...limitsOf(row, at),
    kind: 'fast lane',
    when: 'ordering',
    level: forEach(at, 0),
    leadTime: neededPeriods(row, 'leadTime'),
    perPeriod: needed(row, 'quantity'),
  }),
};
