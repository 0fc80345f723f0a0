/** Smoothing weights as the state equations use them: beta is ETS's, alpha times Holt's beta*. */
export interface Weights {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
}

/** The states before the first period. The seasonal states stand in the order of the periods, the first one first. */
export interface States {
  readonly level: number;
  readonly trend: number;
  readonly seasonal: Float64Array;
}

/**
 * A series on its way through the filter: its values over their mean size, and of each period what the way back (the
 * gradient) needs to know. Made once for a series and used for all forms, so that fitting allocates nothing.
 */
export class Run {
  readonly n: number;
  readonly scale: number;
  /** All values lie above zero. */
  readonly positive: boolean;
  readonly values: Float64Array;
  /** Of each period: level and trend before it, seasonal state used, forecast without and with the season. */
  readonly levels: Float64Array;
  readonly trends: Float64Array;
  readonly seasons: Float64Array;
  readonly bases: Float64Array;
  readonly forecasts: Float64Array;
  /** The seasonal states, by period modulo the season: where the filter stands, and their gradient on the way back. */
  readonly seasonal: Float64Array;
  readonly seasonalBack: Float64Array;
  /** The states after the last period. */
  level = 0;
  trend = 0;
  /** Sum of squared errors, relative ones for a multiplicative error. */
  squares = 0;

  constructor(
    history: ArrayLike<number>,
    readonly season: number,
  ) {
    const n = history.length;
    let size = 0;
    let positive = true;
    for (let t = 0; t < n; t++) {
      size += Math.abs(history[t]!) / n;
      if (!(history[t]! > 0)) positive = false;
    }
    this.n = n;
    this.positive = positive;
    this.scale = size > 0 ? size : 1;
    this.values = Float64Array.from(history, (value) => value / this.scale);
    this.levels = new Float64Array(n);
    this.trends = new Float64Array(n);
    this.seasons = new Float64Array(n);
    this.bases = new Float64Array(n);
    this.forecasts = new Float64Array(n);
    this.seasonal = new Float64Array(season);
    this.seasonalBack = new Float64Array(season);
  }
}
