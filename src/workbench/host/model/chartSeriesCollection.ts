import { Collection } from '../collection';
import type { Chart } from './chart';
import { ChartSeries } from './chartSeries';

export class ChartSeriesCollection extends Collection<ChartSeries> {
  constructor(private readonly chart: Chart) {
    super(chart.host);
  }
  items(): readonly ChartSeries[] {
    return this.chart.record.series.map((_, i) => new ChartSeries(this.chart, i));
  }
  find(): ChartSeries | undefined {
    return undefined;
  }
  /** Model, documented: last, or at `index`; it has no values until they are set. */
  Add(name: string | null, index: number | null): ChartSeries {
    const { series, type } = this.chart.record;
    const at = index ?? series.length;
    const added = { name: name ?? `Series${series.length + 1}`, values: null, categories: null, type };
    const more = [...series];
    more.splice(at, 0, { ...added, secondary: false, color: null });
    this.chart.change({ series: more });
    return new ChartSeries(this.chart, at);
  }
}
