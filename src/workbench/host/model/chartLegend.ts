import type { Chart as ChartRecord } from '../book';
import { invalidArgument } from '../hostError';
import { HostObject } from '../hostObject';
import type { Chart } from './chart';

const positions = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const;

export class ChartLegend extends HostObject {
  constructor(private readonly chart: Chart) {
    super(chart.host);
  }
  get Visible(): boolean {
    return this.legend !== 'none';
  }
  set Visible(visible: boolean) {
    if (visible !== this.Visible) this.chart.change({ legend: visible ? 'bottom' : 'none' });
  }
  get Position(): string {
    const [name] = Object.entries(positions).find(([, position]) => position === this.legend) ?? ['Invalid'];
    return name;
  }
  /** Model, assumed: a hidden legend stays hidden. */
  set Position(given: string) {
    const legend = positions[given as keyof typeof positions];
    if (!legend) throw invalidArgument('ChartLegend.position');
    if (this.Visible) this.chart.change({ legend });
  }
  private get legend(): ChartRecord['legend'] {
    return this.chart.record.legend;
  }
}
