import { needed } from '../../readTable';
import type { EventKind } from './eventRow';

export const demandFactor: EventKind = {
  name: 'DEMANDFACTOR',
  does: 'demand times severity',
  change: (row, at) => ({ ...at, kind: 'demand factor', factor: needed(row, 'severity') }),
};
