/** A native chart, as data. Addresses are A1 on the chart's own sheet unless `sheet!` is given. */
export interface Chart {
  readonly name: string;
  readonly sheet: string;
  readonly title: string;
  readonly type: 'line' | 'column' | 'bar' | 'pareto';
  readonly categories: string;
  readonly series: readonly Series[];
  /** Cells that the chart covers, such as "H3:P20". */
  readonly covers: string;
  readonly xTitle?: string;
  readonly yTitle?: string;
  /** Where the value axis begins; chosen by the host when it is left out. */
  readonly from?: number;
}

export interface Series {
  readonly name: string;
  readonly values: string;
  /** A pareto's cumulative share, or any series with another scale. */
  readonly secondary?: boolean;
  readonly line?: boolean;
}
