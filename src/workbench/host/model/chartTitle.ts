import { HostObject } from '../hostObject';
import type { Chart } from './chart';

export class ChartTitle extends HostObject {
  constructor(private readonly chart: Chart) {
    super(chart.host);
  }
  get Text(): string {
    return this.chart.record.title ?? '';
  }
  set Text(title: string) {
    this.chart.change({ title });
  }
  get Visible(): boolean {
    return this.chart.record.title !== null;
  }
  set Visible(visible: boolean) {
    this.chart.change({ title: visible ? (this.chart.record.title ?? 'Chart Title') : null });
  }
}
