import { count } from '../count';
import { Cholesky } from '../numeric/cholesky';
import { Problem } from '../problem';

export interface EventsInput {
  readonly history: readonly (number | null)[];
  /** A row for each period, a column for each event. */
  readonly events: readonly (readonly number[])[];
  readonly futureEvents: readonly (readonly number[])[];
  readonly season: number;
  readonly trend: boolean;
  /** LOG explains the logarithm of demand: events and seasons multiply. */
  readonly type: 'ADDITIVE' | 'LOG';
}

export interface EventsForecast {
  readonly mean: readonly number[];
  /** Of each event: units that it adds, or the share by which it lifts demand, with its standard error. */
  readonly uplifts: readonly { readonly uplift: number; readonly error: number | null }[];
}

/**
 * Forecast with events: least squares of demand on a level, a trend if wanted, the places in the season and the events. In
 * logarithms the forecast is corrected by half the variance of the errors, and an uplift of b is exp(b) - 1 with its error by
 * the delta method. Source: Hyndman and Athanasopoulos 2021, FPP3, sections 7.2 to 7.4 and 5.6.
 */
export function eventsForecast(input: EventsInput): EventsForecast {
  const { history, events, futureEvents, season, trend, type } = input;
  const row = (t: number, own: readonly number[]): number[] => [
    1,
    ...(trend ? [t + 1] : []),
    ...Array.from({ length: season - 1 }, (_, s) => Number(t % season === s + 1)),
    ...own,
  ];
  const known = history.flatMap((value, t) =>
    value === null ? [] : [{ value: type === 'LOG' ? Math.log(value) : value, t }],
  );
  const rows = known.map(({ t }) => row(t, events[t] ?? []));
  const width = row(0, events[0] ?? []).length;
  const room = known.length - width;
  if (room < 0) {
    throw new Problem(
      'cannot-tell',
      `history has ${count(known.length, 'period')}, too few for ${count(width, 'effect')}: give more, or fewer events`,
    );
  }
  const { solve, scales } = normalEquations(rows, width);
  const target = new Float64Array(width);
  rows.forEach((each, i) => each.forEach((x, j) => (target[j]! += (x / scales[j]!) * known[i]!.value)));
  const effects = solve(target).map((effect, j) => effect / scales[j]!);
  const fitted = (each: readonly number[]): number => each.reduce((sum, x, j) => sum + x * effects[j]!, 0);
  const squares = rows.reduce((sum, each, i) => sum + (known[i]!.value - fitted(each)) ** 2, 0);
  const variance = room > 0 ? squares / room : null;
  const errorOf = (j: number): number | null => {
    if (variance === null) return null;
    const unit = new Float64Array(width);
    unit[j] = 1;
    return Math.sqrt((variance * solve(unit)[j]!) / scales[j]! ** 2);
  };
  const columns = events[0]?.length ?? 0;
  return {
    mean: futureEvents.map((own, h) => {
      const value = fitted(row(history.length + h, own));
      return type === 'LOG' ? Math.exp(value + (variance ?? 0) / 2) : value;
    }),
    uplifts: Array.from({ length: columns }, (_, k) => {
      const effect = effects[width - columns + k]!;
      const error = errorOf(width - columns + k);
      if (type === 'ADDITIVE') return { uplift: effect, error };
      return { uplift: Math.expm1(effect), error: error === null ? null : Math.exp(effect) * error };
    }),
  };
}

/** The normal equations with columns of length 1, so that units do not matter to the rounding. */
function normalEquations(rows: readonly (readonly number[])[], width: number) {
  const scales = Array.from(
    { length: width },
    (_, j) => Math.sqrt(rows.reduce((sum, each) => sum + each[j]! ** 2, 0)) || 1,
  );
  const matrix = new Float64Array(width * width);
  for (const each of rows) {
    for (let i = 0; i < width; i++) {
      for (let j = 0; j < width; j++) matrix[i * width + j]! += (each[i]! * each[j]!) / (scales[i]! * scales[j]!);
    }
  }
  const factor = Cholesky.of(matrix, width);
  if (factor === null) {
    throw new Problem(
      'cannot-tell',
      'events cannot be told apart from each other, from the season, or from other periods, in this history: leave out one that never happened, always did, or only together with another',
    );
  }
  return { solve: (b: Float64Array) => factor.solve(b), scales };
}
