import { HostObject } from '../hostObject';
import type { Chart } from './chart';
import type { AxisKind } from './chartAxis';

const parts = { category: 'categoryTitle', value: 'valueTitle', secondary: 'secondaryTitle' } as const;

export class ChartAxisTitle extends HostObject {
  constructor(
    private readonly chart: Chart,
    private readonly kind: AxisKind,
  ) {
    super(chart.host);
  }
  get Text(): string {
    return this.chart.record[parts[this.kind]] ?? '';
  }
  set Text(text: string) {
    this.chart.change({ [parts[this.kind]]: text });
  }
  get Visible(): boolean {
    return this.chart.record[parts[this.kind]] !== null;
  }
  set Visible(visible: boolean) {
    if (visible !== this.Visible) this.chart.change({ [parts[this.kind]]: visible ? 'Axis Title' : null });
  }
}
