/**
 * A label that says how large a result may be, not what it is: AICC_MAX bounds AICC, MAXERROR itself, MIN_ALLOWED every
 * MEAN from below.
 */
export interface Limit {
  readonly of: string;
  readonly holds: (got: number, limit: number) => boolean;
}

export function limitOf(label: string): Limit | null {
  if (label === 'MIN_ALLOWED') return { of: 'MEAN', holds: (got, limit) => got >= limit };
  if (label === 'MAX_ALLOWED') return { of: 'MEAN', holds: atMost };
  if (label === 'MAXERROR') return { of: 'MAXERROR', holds: atMost };
  const [, of] = /^(.+)_MAX$/.exec(label) ?? [];
  return of === undefined ? null : { of, holds: atMost };
}

const atMost: Limit['holds'] = (got, limit) => got <= limit;

/** What other software chose, for the reader of the case; it states no result of ours. */
export const isRemark = (label: string): boolean => label === 'METHOD_R';
