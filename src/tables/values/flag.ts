const yes = ['true', 'yes', 'y', '1', 'x', 'ja', 'j', 'oui', 'si', 'wahr', 'vrai', 'planned', 'geplant', 'scheduled'];
const no = ['false', 'no', 'n', '0', 'nein', 'non', 'falsch', 'faux', 'unplanned', 'ungeplant', 'unscheduled'];

/** 1, 0 or null for a text that is neither. */
export function flagFrom(text: string): 1 | 0 | null {
  const plain = text.trim().toLowerCase();
  if (yes.includes(plain)) return 1;
  return no.includes(plain) ? 0 : null;
}
