import type { Chart, ChartSeries, Entry, Place } from '../../host/book';
import { UniverBook } from '../../sheet/univerBook';
import { chartConfig } from './chartConfig';

const book = new UniverBook('test');
const { id: sheet } = book.addSheet('Data');
afterAll(() => book.dispose());

const column = (at: number): Place => ({ sheet, row: 0, column: at, rows: 3, columns: 1 });
const write = (at: number, entries: readonly Entry[]) =>
  book.write(
    column(at),
    entries.map((entry) => [entry]),
  );

const series = (over: Partial<ChartSeries> = {}): ChartSeries => ({
  name: 'Stock',
  values: column(1),
  categories: column(0),
  type: '',
  secondary: false,
  color: null,
  ...over,
});
const chart = (over: Partial<Chart> = {}): Chart => ({
  id: 'c',
  name: 'Chart 1',
  sheet,
  type: 'ColumnClustered',
  title: 'Stock by week',
  series: [series()],
  categoryTitle: 'Week',
  valueTitle: 'Units',
  secondaryTitle: null,
  valueFormat: null,
  valueMin: null,
  valueMax: null,
  legend: 'bottom',
  left: 0,
  top: 0,
  width: 300,
  height: 200,
  covers: null,
  ...over,
});

beforeEach(() => {
  write(0, [45658, 45665, 45672]);
  book.setNumberFormats(column(0), 'd mmm');
  write(1, [10, null, { error: '#N/A' }]);
  book.setNumberFormats(column(1), '#,##0.0');
  write(2, [30, 20, 0]);
});

test('categories read as in their cells; blanks and errors are gaps, not zeros', () => {
  const { data } = chartConfig(chart(), book);
  expect(data.labels).toEqual(['1 Jan', '8 Jan', '15 Jan']);
  expect(data.datasets[0]).toMatchObject({ label: 'Stock', data: [10, null, null], type: 'bar' });
});

test('the axis writes numbers in the format of the cells, and has its title and bounds', () => {
  const { options } = chartConfig(chart({ valueMin: 0, valueMax: 2000 }), book);
  const axis = options?.scales?.y as {
    min: number;
    max: number;
    title: object;
    ticks: { callback(tick: number): string };
  };
  expect(axis).toMatchObject({ min: 0, max: 2000, title: { display: true, text: 'Units' } });
  expect(axis.ticks.callback(1500)).toBe('1,500.0');
});

test('a combination: a line over columns, against a second axis', () => {
  const share = series({ name: 'Share', values: column(2), type: 'Line', secondary: true });
  const { data, options } = chartConfig(chart({ series: [series(), share], secondaryTitle: 'Share' }), book);
  expect(data.datasets[1]).toMatchObject({ type: 'line', yAxisID: 'second', data: [30, 20, 0] });
  expect(options?.scales?.second).toMatchObject({ position: 'right', title: { text: 'Share' } });
});

test('bars lie, and stacked ones stand on each other', () => {
  const { options } = chartConfig(chart({ type: 'BarStacked' }), book);
  expect(options?.indexAxis).toBe('y');
  expect(options?.scales?.x).toMatchObject({ stacked: true });
});

test('shares of the whole are taken for each category; where there is nothing, there is no share', () => {
  const both = [series({ values: column(2) }), series({ name: 'Other', values: column(1) })];
  const { data } = chartConfig(chart({ type: 'ColumnStacked100', series: both }), book);
  expect(data.datasets[0]?.data).toEqual([0.75, 1, null]);
});

test('a title, a legend and a colour that were not wanted are not there', () => {
  const { options, data } = chartConfig(
    chart({ title: null, legend: 'none', series: [series({ color: '#AA0000' })] }),
    book,
  );
  expect(options?.plugins).toMatchObject({ title: { display: false }, legend: { display: false } });
  expect(data.datasets[0]).toMatchObject({ backgroundColor: '#AA0000' });
});
