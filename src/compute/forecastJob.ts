import { guarded } from '../engine/forecast/guarded';
import { forecastBy, type MethodName } from '../engine/forecast/methods';
import { seasonOf } from '../engine/forecast/season';
import { Problem, type ProblemKind } from '../engine/problem';
import type { Job } from './job';

/** Forecasts of many histories, or of one from many of its periods, all by one method. */
export interface ForecastWork {
  readonly method: MethodName;
  /** AUTO is found anew for each forecast, from what that one knows. */
  readonly season: number | 'AUTO';
  readonly horizon: number;
  readonly window: number;
  readonly level: number;
  /** The histories, one behind the other. */
  readonly values: Float64Array;
  /** What each forecast knows: the values from one place up to another. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export interface Forecasts {
  /** `horizon` entries for each forecast. */
  readonly mean: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly capped: Uint8Array;
  /** One entry for each forecast. */
  readonly bounded: Uint8Array;
  readonly season: Int32Array;
  readonly methods: readonly string[];
  /** The forecasts that cannot be made, in their order: what stands in their places above says nothing. */
  readonly refused: readonly Refusal[];
}
interface Refusal {
  readonly at: number;
  readonly kind: ProblemKind;
  readonly message: string;
}

/**
 * A step is one forecast, which knows nothing of the others. A refusal is part of the answer and not thrown: it would take
 * the forecasts of all others with it.
 */
export const forecastJob: Job<ForecastWork, Forecasts, Forecasts> = {
  name: 'forecast',
  steps: ({ from }) => from.length,
  part(work, first, last) {
    const done = blank(last - first, work.horizon);
    for (let at = first; at < last; at++) {
      try {
        forecastInto(done, work, at - first, work.values.slice(work.from[at], work.to[at]));
      } catch (thrown) {
        if (!(thrown instanceof Problem)) throw thrown;
        done.methods.push('');
        done.refused.push({ at, kind: thrown.kind, message: thrown.message });
      }
    }
    return done;
  },
  join(work, parts) {
    const all = blank(work.from.length, work.horizon);
    for (const { first, part } of parts) {
      for (const name of ['mean', 'lower', 'upper', 'capped'] as const) all[name].set(part[name], first * work.horizon);
      for (const name of ['bounded', 'season'] as const) all[name].set(part[name], first);
      for (const method of part.methods) all.methods.push(method);
      for (const refused of part.refused) all.refused.push(refused);
    }
    return all;
  },
};

type Filling = Forecasts & { readonly methods: string[]; readonly refused: Refusal[] };

const blank = (forecasts: number, horizon: number): Filling => ({
  mean: new Float64Array(forecasts * horizon),
  lower: new Float64Array(forecasts * horizon),
  upper: new Float64Array(forecasts * horizon),
  capped: new Uint8Array(forecasts * horizon),
  bounded: new Uint8Array(forecasts),
  season: new Int32Array(forecasts),
  methods: [],
  refused: [],
});

/** `history` is a copy of what this forecast knows: whatever a method does, it cannot reach what comes after. */
function forecastInto(into: Filling, work: ForecastWork, at: number, history: Float64Array): void {
  const { method, horizon, window } = work;
  const season = work.season === 'AUTO' ? seasonOf(history) : work.season;
  const prediction = forecastBy(method, { history, horizon, season, window });
  const { mean, bounds, capped } = guarded(prediction, history, work.level);
  into.mean.set(mean, at * horizon);
  into.capped.set(capped.map(Number), at * horizon);
  if (bounds !== null) {
    into.bounded[at] = 1;
    into.lower.set(bounds.lower, at * horizon);
    into.upper.set(bounds.upper, at * horizon);
  }
  into.season[at] = season;
  into.methods.push(prediction.method);
}
