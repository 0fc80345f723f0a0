import type { ChartSeries as SeriesRecord } from '../book';
import { invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import type { Chart } from './chart';
import { ChartSeriesFormat } from './chartSeriesFormat';
import { Range } from './range';

export class ChartSeries extends HostObject {
  constructor(
    private readonly chart: Chart,
    private readonly index: number,
  ) {
    super(chart.host);
  }
  get record(): SeriesRecord {
    const found = this.chart.record.series[this.index];
    if (!found) throw itemNotFound('ChartSeries');
    return found;
  }
  change(change: Partial<SeriesRecord>): void {
    const changed = { ...this.record, ...change };
    this.chart.change({ series: this.chart.record.series.map((series, i) => (i === this.index ? changed : series)) });
  }

  get Name(): string {
    return this.record.name;
  }
  set Name(name: string) {
    this.change({ name });
  }
  get ChartType(): string {
    return this.record.type;
  }
  set ChartType(type: string) {
    this.change({ type });
  }
  get AxisGroup(): string {
    return this.record.secondary ? 'Secondary' : 'Primary';
  }
  set AxisGroup(group: string) {
    if (group !== 'Primary' && group !== 'Secondary') throw invalidArgument('ChartSeries.axisGroup');
    this.change({ secondary: group === 'Secondary' });
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this);
  }

  SetValues(source: unknown): void {
    if (!(source instanceof Range)) throw invalidArgument('ChartSeries.setValues');
    this.change({ values: source.here });
  }
  SetXAxisValues(source: unknown): void {
    if (!(source instanceof Range)) throw invalidArgument('ChartSeries.setXAxisValues');
    this.change({ categories: source.here });
  }
  Delete(): void {
    this.chart.change({ series: this.chart.record.series.filter((_, i) => i !== this.index) });
  }
}
