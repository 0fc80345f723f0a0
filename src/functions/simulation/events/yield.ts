import { type EventKind, severityUpTo } from './eventRow';

export const yieldLoss: EventKind = {
  name: 'YIELD',
  does: 'of what arrives in the window, by any way, the share severity is good; the rest is scrapped, and was paid for',
  change: (row, at) => ({ ...at, kind: 'yield', good: severityUpTo(row, 1, 'it is the share that is good') }),
};
