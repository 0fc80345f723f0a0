import { forecastJob, type ForecastWork } from '../../compute/forecastJob';
import type { Bounds } from '../../engine/forecast/prediction';
import { Problem } from '../../engine/problem';
import { jobNow, runJob, type Work } from '../gate/work';
import { type Effort, isLong, mostMs, refuseTooMuch } from './effort';
import { seasonFrom } from './fields';
import { inRow } from './histories';

type Terms = Pick<ForecastWork, 'method' | 'horizon' | 'window' | 'level'> & { readonly season: string };

interface Asked {
  readonly histories: readonly Float64Array[];
  /** How often each is forecast, and after which of its periods. */
  readonly fits: number;
  readonly originsOf: (periods: number) => readonly number[];
}

export interface Forecast {
  readonly origin: number;
  readonly mean: Float64Array;
  readonly bounds: Bounds | null;
  /** Of each period: 1 where the forecast was higher than the guard lets through. */
  readonly capped: Uint8Array;
  readonly season: number;
  readonly method: string;
}

/** The forecasts of each history: at once where that is quick, else by the pool, with the same cells. */
export function* forecastEach(asked: Asked, terms: Terms): Work<readonly (readonly Forecast[])[]> {
  const season = seasonFrom(terms.season);
  const { histories, fits } = asked;
  const effort: Effort = { method: terms.method, season, periods: histories.map(({ length }) => length), fits };
  refuseTooMuch(effort, mostMs);
  const origins = histories.map(({ length }, row) => inRow(row, histories.length, () => asked.originsOf(length)));
  const work: ForecastWork = { ...terms, season, ...placesOf(histories, origins) };
  const done = isLong(effort) ? yield* runJob(forecastJob, work) : jobNow(forecastJob, work);
  const { refused } = done;
  if (refused !== null) {
    inRow(Math.floor(refused.at / fits), histories.length, () => {
      throw new Problem(refused.kind, refused.message);
    });
  }
  let next = 0;
  return origins.map((of) =>
    of.map((origin) => {
      const at = next++;
      const own = <T extends Float64Array | Uint8Array>(entries: T): T =>
        entries.subarray(at * terms.horizon, (at + 1) * terms.horizon) as T;
      return {
        origin,
        mean: own(done.mean),
        bounds: done.bounded[at] === 1 ? { lower: own(done.lower), upper: own(done.upper) } : null,
        capped: own(done.capped),
        season: done.season[at] ?? 1,
        method: done.methods[at] ?? '',
      };
    }),
  );
}

/** Where each forecast finds what it knows. */
function placesOf(
  histories: readonly Float64Array[],
  origins: readonly (readonly number[])[],
): Pick<ForecastWork, 'values' | 'from' | 'to'> {
  const values = new Float64Array(histories.reduce((sum, { length }) => sum + length, 0));
  const from: number[] = [];
  const to: number[] = [];
  let start = 0;
  histories.forEach((history, row) => {
    values.set(history, start);
    for (const origin of origins[row] ?? []) {
      from.push(start);
      to.push(start + origin);
    }
    start += history.length;
  });
  return { values, from: Int32Array.from(from), to: Int32Array.from(to) };
}
