import { needed } from '../../readTable';
import { forEach, type ResponseKind } from './responseRow';

export const prebuild: ResponseKind = {
  name: 'PREBUILD',
  does: 'the target is higher by quantity in the window',
  change: (row, at) => ({ ...at, kind: 'target raised', by: forEach(at, needed(row, 'quantity')) }),
};
