import { neededPeriods } from '../kinds';
import type { EventKind } from './eventRow';

export const routeDelay: EventKind = {
  name: 'ROUTEDELAY',
  does: 'what leaves in the window comes severity periods later',
  change: (row, at) => ({
    ...at,
    kind: 'lead-time shift',
    periods: neededPeriods(row, 'severity'),
    caught: 'leaving',
    inland: 0,
  }),
};
