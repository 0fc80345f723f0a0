import { notImplemented } from '../hostError';
import { HostObject } from '../hostObject';
import type { Chart } from './chart';
import { ChartAxisTitle } from './chartAxisTitle';

export type AxisKind = 'category' | 'value' | 'secondary';

/** Scale and number format are kept for the first value axis. */
export class ChartAxis extends HostObject {
  constructor(
    private readonly chart: Chart,
    private readonly kind: AxisKind,
  ) {
    super(chart.host);
  }
  get Type(): string {
    return this.kind === 'category' ? 'Category' : 'Value';
  }
  get AxisGroup(): string {
    return this.kind === 'secondary' ? 'Secondary' : 'Primary';
  }
  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.chart, this.kind);
  }
  get NumberFormat(): string {
    return this.chart.record.valueFormat ?? 'General';
  }
  set NumberFormat(valueFormat: string) {
    this.onlyValues('numberFormat');
    this.chart.change({ valueFormat });
  }
  get Minimum(): number | null {
    return this.chart.record.valueMin;
  }
  set Minimum(valueMin: number) {
    this.onlyValues('minimum');
    this.chart.change({ valueMin });
  }
  get Maximum(): number | null {
    return this.chart.record.valueMax;
  }
  set Maximum(valueMax: number) {
    this.onlyValues('maximum');
    this.chart.change({ valueMax });
  }

  private onlyValues(member: string): void {
    if (this.kind !== 'value') throw notImplemented(`ChartAxis.${member} of the ${this.kind} axis`);
  }
}
