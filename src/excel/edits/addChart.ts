import type { AddChart } from '../../workbook/edit';
import type { Chart, Series } from '../../workbook/chart';
import { parseA1, sheetOf } from '../a1';
import { isNew, type Ground } from '../ground';
import { order, type Step } from '../step';

/** A pareto is a combination of columns with a line for the cumulative share: every version of Excel shows it. */
const types = { line: 'Line', column: 'ColumnClustered', bar: 'BarClustered', pareto: 'ColumnClustered' } as const;

/** A chart of ours with this name is replaced. */
export function addChart({ chart }: AddChart, ground: Ground): Step[] {
  const facts = ground.survey.sheets.get(chart.sheet.toLowerCase());
  const replaces = facts?.charts.includes(chart.name) === true && !isNew(ground, chart.sheet);
  return [
    order(
      (workbook) => {
        const sheet = workbook.worksheets.getItem(chart.sheet);
        if (replaces) sheet.charts.getItem(chart.name).delete();
        draw(workbook, sheet, chart);
      },
      6_000 + 4_000 * chart.series.length,
    ),
  ];
}

function draw(workbook: Excel.Workbook, sheet: Excel.Worksheet, chart: Chart): void {
  const [first, ...others] = chart.series;
  if (first === undefined) throw new Error(`the chart ${chart.name} has no series`);
  const cells = (address: string) => rangeOf(workbook, sheet, address);
  const drawn = sheet.charts.add(types[chart.type], cells(first.values), isOneRow(first.values) ? 'Rows' : 'Columns');
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  const [from, to] = chart.covers.split(':');
  drawn.setPosition(from!, to);
  const dress = (series: Excel.ChartSeries, { name, values, secondary, line }: Series) => {
    series.name = name;
    series.setValues(cells(values));
    series.setXAxisValues(cells(chart.categories));
    if (line === true || (secondary === true && chart.type === 'pareto')) series.chartType = 'Line';
    if (secondary === true) series.axisGroup = 'Secondary';
  };
  dress(drawn.series.getItemAt(0), first);
  for (const series of others) dress(drawn.series.add(series.name), series);
  drawn.legend.visible = chart.series.length > 1;
  drawn.legend.position = 'Bottom';
  if (chart.xTitle !== undefined) drawn.axes.categoryAxis.title.text = chart.xTitle;
  if (chart.yTitle !== undefined) drawn.axes.valueAxis.title.text = chart.yTitle;
  if (chart.from !== undefined) drawn.axes.valueAxis.minimum = chart.from;
}

/** Read by columns, a row of six cells would become six series. */
const isOneRow = (address: string): boolean => parseA1(address)?.rows === 1;

function rangeOf(workbook: Excel.Workbook, sheet: Excel.Worksheet, address: string): Excel.Range {
  const named = sheetOf(address);
  const home = named === null ? sheet : workbook.worksheets.getItem(named);
  return home.getRange(address.slice(address.lastIndexOf('!') + 1));
}
