import { forecastJob, type ForecastWork } from '../../compute/forecastJob';
import type { Bounds } from '../../engine/forecast/prediction';
import { Problem } from '../../engine/problem';
import { jobNow, runJob, type Work } from '../gate/work';
import { type Effort, isLong, mostMs, refuseTooMuch } from './effort';
import { seasonFrom } from './fields';
import { eachItem } from './histories';

type Terms = Pick<ForecastWork, 'method' | 'horizon' | 'window' | 'level'> & { readonly season: string };

interface Asked {
  readonly histories: readonly (Float64Array | Error)[];
  /** How often each is forecast, and after which of its periods. */
  readonly fits: number;
  readonly originsOf: (periods: number) => readonly number[];
}

/** A history, and its forecasts. */
interface Answer {
  readonly history: Float64Array;
  readonly forecasts: readonly Forecast[];
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

/**
 * The forecasts of each history, or why it has none: at once where that is quick, else by the pool, with the same cells.
 */
export function* forecastEach(asked: Asked, terms: Terms): Work<readonly (Answer | Error)[]> {
  const season = seasonFrom(terms.season);
  const { histories, fits } = asked;
  const effort: Effort = { method: terms.method, season, periods: lengthsOf(histories), fits };
  refuseTooMuch(effort, mostMs);
  const items = eachItem(histories, (history) => ({ history, origins: asked.originsOf(history.length) }));
  const work: ForecastWork = {
    ...terms,
    season,
    ...placesOf(items.flatMap((item) => (item instanceof Error ? [] : [item]))),
  };
  const done = isLong(effort) ? yield* runJob(forecastJob, work) : jobNow(forecastJob, work);
  const refusals = new Map(done.refused.map((refusal) => [refusal.at, refusal]));
  let next = 0;
  return eachItem(items, ({ history, origins }) => {
    const first = next;
    next += origins.length;
    const forecasts = origins.map((origin, i) => {
      const at = first + i;
      const refused = refusals.get(at);
      if (refused !== undefined) throw new Problem(refused.kind, refused.message);
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
    });
    return { history, forecasts };
  });
}

const lengthsOf = (histories: readonly (Float64Array | Error)[]): readonly number[] =>
  histories.flatMap((history) => (history instanceof Error ? [] : [history.length]));

/** Where each forecast finds what it knows. */
function placesOf(
  items: readonly { readonly history: Float64Array; readonly origins: readonly number[] }[],
): Pick<ForecastWork, 'values' | 'from' | 'to'> {
  const values = new Float64Array(items.reduce((sum, { history }) => sum + history.length, 0));
  const from: number[] = [];
  const to: number[] = [];
  let start = 0;
  for (const { history, origins } of items) {
    values.set(history, start);
    for (const origin of origins) {
      from.push(start);
      to.push(start + origin);
    }
    start += history.length;
  }
  return { values, from: Int32Array.from(from), to: Int32Array.from(to) };
}
