import { invalidArgument } from '../hostError';
import { HostObject } from '../hostObject';
import type { Chart } from './chart';
import { ChartAxis } from './chartAxis';

export class ChartAxes extends HostObject {
  constructor(private readonly chart: Chart) {
    super(chart.host);
  }
  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'category');
  }
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'value');
  }
  GetItem(type: string, group: string | null): ChartAxis {
    if (type === 'Category') return this.CategoryAxis;
    if (type !== 'Value') throw invalidArgument('ChartAxes.getItem');
    if (group !== 'Secondary') return this.ValueAxis;
    if (!this.chart.record.series.some(({ secondary }) => secondary)) throw invalidArgument('ChartAxes.getItem');
    return new ChartAxis(this.chart, 'secondary');
  }
}
