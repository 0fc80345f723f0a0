import { type EventKind, refuseUnvalued, severityUpTo } from './eventRow';

export const tariff: EventKind = {
  name: 'TARIFF',
  does: 'a unit that arrives in the window costs severity times its unitValue more, unless a DUALSOURCE brings it',
  change(row, at, places) {
    refuseUnvalued(row, places);
    return { ...at, kind: 'duty', share: severityUpTo(row, 10, 'it is a share, so 0.25 is a tariff of 25%') };
  },
};
