import { needed } from '../../readTable';
import { type EventKind, refuseUnvalued } from './eventRow';

export const costFactor: EventKind = {
  name: 'COSTFACTOR',
  does: 'a unit ordered in the window costs unitValue times severity, unless a DUALSOURCE brings it',
  change(row, at, places) {
    refuseUnvalued(row, places);
    return { ...at, kind: 'dearer', share: needed(row, 'severity') - 1 };
  },
};
