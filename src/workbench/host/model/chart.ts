import { around, parseAddress } from '../a1';
import type { Area, Chart as ChartRecord } from '../book';
import type { Host } from '../host';
import { invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { ChartAxes } from './chartAxes';
import { seriesOf } from './chartData';
import { ChartLegend } from './chartLegend';
import { ChartSeriesCollection } from './chartSeriesCollection';
import { ChartTitle } from './chartTitle';
import { Range } from './range';

export class Chart extends HostObject {
  constructor(
    host: Host,
    private readonly id: string,
  ) {
    super(host);
  }
  override get key(): string {
    return 'Id';
  }
  get record(): ChartRecord {
    const found = this.book.charts.get(this.id);
    if (!found) throw itemNotFound('Chart');
    return found;
  }
  change(change: Partial<ChartRecord>): void {
    this.book.charts.put({ ...this.record, ...change });
  }

  get Id(): string {
    return this.record.id;
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
    this.change({ type, series: this.record.series.map((series) => ({ ...series, type })) });
  }
  get Left(): number {
    return this.record.left;
  }
  set Left(left: number) {
    this.change({ left, covers: null });
  }
  get Top(): number {
    return this.record.top;
  }
  set Top(top: number) {
    this.change({ top, covers: null });
  }
  get Width(): number {
    return this.record.width;
  }
  set Width(width: number) {
    this.change({ width, covers: null });
  }
  get Height(): number {
    return this.record.height;
  }
  set Height(height: number) {
    this.change({ height, covers: null });
  }

  get Title(): ChartTitle {
    return new ChartTitle(this);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }
  get Worksheet(): HostObject {
    return this.host.model.worksheet(this.host, this.record.sheet);
  }

  SetData(source: unknown, seriesBy: string | null): void {
    if (!(source instanceof Range)) throw invalidArgument('Chart.setData');
    this.change({ series: seriesOf(this.book, source.here, this.record.type, seriesBy ?? 'Auto') });
  }
  /** Lays the chart over the cells from one corner to the other. */
  SetPosition(start: Range | string, end: Range | string | null): void {
    const first = areaOf(start);
    const covers = around(first, end === null ? first : areaOf(end));
    const { sheet } = this.record;
    const width = (from: number, count: number) => sum(count, (i) => this.book.columnWidth(sheet, from + i));
    const height = (from: number, count: number) => sum(count, (i) => this.book.rowHeight(sheet, from + i));
    this.change({
      covers,
      left: width(0, covers.column),
      top: height(0, covers.row),
      width: width(covers.column, covers.columns),
      height: height(covers.row, covers.rows),
    });
  }
  Delete(): void {
    this.book.charts.remove(this.record.id);
  }
}

const areaOf = (given: Range | string): Area => {
  const area = given instanceof Range ? given.place : parseAddress(given)?.area;
  if (!area) throw invalidArgument('Chart.setPosition');
  const { row, column, rows, columns } = area;
  return { row, column, rows, columns };
};

const sum = (count: number, size: (i: number) => number): number => {
  let total = 0;
  for (let i = 0; i < count; i += 1) total += size(i);
  return total;
};
