import type { Host } from '../../host/host';

interface Counted {
  readonly rows: readonly (readonly [what: string, count: string])[];
  readonly unsupported: readonly string[];
}

const kb = (bytes: number): string => `${Math.round(bytes / 1024).toLocaleString('en-GB')} KB`;

/** What the add-in asked of its host so far. */
export function countRequests(host: Pick<Host, 'requests' | 'unsupported'> | null): Counted {
  const { requests = [], unsupported = [] } = host ?? {};
  const sum = (of: (request: (typeof requests)[number]) => number): number =>
    requests.reduce((total, request) => total + of(request), 0);
  return {
    rows: [
      ['Requests', `${requests.filter(({ cleanUp }) => !cleanUp).length}`],
      ['Sent', kb(sum(({ bytes }) => bytes))],
      ['Answered', kb(sum(({ answered }) => answered))],
      ['Largest', kb(requests.reduce((most, { bytes, answered }) => Math.max(most, bytes, answered), 0))],
      ['Failed', `${requests.filter(({ error }) => error !== null).length}`],
    ],
    unsupported,
  };
}
