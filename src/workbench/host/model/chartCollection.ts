import type { Chart as ChartRecord } from '../book';
import { Collection, same } from '../collection';
import type { Host } from '../host';
import { invalidArgument } from '../hostError';
import { Chart } from './chart';
import { seriesOf } from './chartData';
import { Range } from './range';

export class ChartCollection extends Collection<Chart> {
  constructor(
    host: Host,
    private readonly sheet: string,
  ) {
    super(host);
  }
  items(): readonly Chart[] {
    return this.records().map(({ id }) => new Chart(this.host, id));
  }
  find(key: string): Chart | undefined {
    const found = this.records().find(({ id, name }) => same(name, key) || id === key);
    return found && new Chart(this.host, found.id);
  }

  Add(type: string, source: unknown, seriesBy: string | null): Chart {
    if (!(source instanceof Range) || typeof type !== 'string') throw invalidArgument('ChartCollection.add');
    const n = this.freeNumber();
    const record: ChartRecord = {
      ...blank,
      id: `chart${n}`,
      name: `Chart ${n}`,
      sheet: this.sheet,
      type,
      series: seriesOf(this.book, source.here, type, seriesBy ?? 'Auto'),
    };
    this.book.charts.put(record);
    return new Chart(this.host, record.id);
  }

  private records(): readonly ChartRecord[] {
    return this.book.charts.all().filter(({ sheet }) => sheet === this.sheet);
  }
  private freeNumber(): number {
    for (let n = 1; ; n += 1) if (!this.book.charts.get(`chart${n}`)) return n;
  }
}

/** Model, assumed: a new chart is 360 by 216 points at the top left, with its legend below and no axis titles. */
const blank = {
  title: null,
  categoryTitle: null,
  valueTitle: null,
  secondaryTitle: null,
  valueFormat: null,
  valueMin: null,
  valueMax: null,
  legend: 'bottom',
  left: 0,
  top: 0,
  width: 360,
  height: 216,
  covers: null,
} as const;
