import type { Window } from '../../engine/simulation/change';
import { Problem } from '../../engine/problem';

interface Timed {
  readonly start: number | null;
  readonly length: number | null;
  readonly where: string;
}

/** The periods of a row, which counts from 1; without a length, to the end of the run. */
export function windowOf({ start, length, where }: Timed, periods: number): Window {
  const from = (start ?? 1) - 1;
  if (!Number.isInteger(from) || (length !== null && !Number.isInteger(length))) {
    throw new Problem('out-of-range', `${where} start and length must be whole periods`);
  }
  if (from >= periods) {
    throw new Problem('out-of-range', `${where} start must be at most ${periods}, the last period of the run`);
  }
  return { from, until: length === null ? periods : from + length };
}
