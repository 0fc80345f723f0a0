import { color } from '../color';
import { HostObject } from '../hostObject';
import type { ChartSeries } from './chartSeries';

/** One colour stands for the filling and the line of a series. */
export class ChartSeriesFormat extends HostObject {
  constructor(private readonly series: ChartSeries) {
    super(series.host);
  }
  get Fill(): ChartFill {
    return new ChartFill(this.series);
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.series);
  }
}

class ChartFill extends HostObject {
  constructor(private readonly series: ChartSeries) {
    super(series.host);
  }
  SetSolidColor(given: string): void {
    this.series.change({ color: color(given, 'ChartFill.setSolidColor') });
  }
}

class ChartLineFormat extends HostObject {
  constructor(private readonly series: ChartSeries) {
    super(series.host);
  }
  get Color(): string | null {
    return this.series.record.color;
  }
  set Color(given: string) {
    this.series.change({ color: color(given, 'ChartLineFormat.color') });
  }
}
