import type { Behaviour, Ground } from '../behaviour';
import { same } from '../claims';
import { put } from '../hands';

const api = 'https://learn.microsoft.com/javascript/api/excel/excel.chart';
const guide = 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts';
const series = 'https://learn.microsoft.com/javascript/api/excel/excel.chartseries';

/** Hours and their share by cause in A1:C3, and a chart of the hours. */
function addChart({ sheet }: Ground): Excel.Chart {
  put(sheet, 'A1:C3', [
    ['Cause', 'Hours', 'Share'],
    ['Jam', 5, 0.5],
    ['Fault', 5, 1],
  ]);
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B2:B3'), 'Columns');
  chart.name = 'Downtime';
  return chart;
}

export const charts: readonly Behaviour[] = [
  {
    id: 'charts/made',
    about: 'A chart is made of cells, named, titled, and found by its name',
    belief: 'documented',
    source: guide,
    async run(ground) {
      addChart(ground).title.text = 'Downtime by cause';
      const found = ground.sheet.charts.getItem('Downtime').load('name,chartType');
      found.title.load('text');
      const one = found.series.load('items/name');
      await ground.send();
      same(
        'the chart',
        [found.name, found.chartType, found.title.text, one.items.length],
        ['Downtime', 'ColumnClustered', 'Downtime by cause', 1],
      );
    },
  },
  {
    id: 'charts/by-rows',
    about: 'A row of cells read by rows is one series',
    belief: 'documented',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.chartseriesby',
    async run({ sheet, send }) {
      put(sheet, 'A1:F1', [[1, 2, 3, 4, 5, 6]]);
      const made = sheet.charts.add('Line', sheet.getRange('A1:F1'), 'Rows').series.load('items/name');
      await send();
      same('the series', made.items.length, 1);
    },
  },
  {
    id: 'charts/second-axis',
    about: 'A series can be added, with its values and categories, as a line on a second axis',
    belief: 'documented',
    source: series,
    async run(ground) {
      const { sheet, send } = ground;
      const chart = addChart(ground);
      const share = chart.series.add('Share');
      share.setValues(sheet.getRange('C2:C3'));
      share.setXAxisValues(sheet.getRange('A2:A3'));
      share.chartType = 'Line';
      share.axisGroup = 'Secondary';
      const all = chart.series.load('items/name,items/chartType,items/axisGroup');
      await send();
      const [, second] = all.items;
      same(
        'the second series',
        [all.items.length, second?.name, second?.chartType, second?.axisGroup],
        [2, 'Share', 'Line', 'Secondary'],
      );
    },
  },
  {
    id: 'charts/axes',
    about: 'Axes take titles and a lower end',
    belief: 'documented',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.chartaxis',
    async run(ground) {
      const { categoryAxis, valueAxis } = addChart(ground).axes;
      categoryAxis.title.text = 'cause';
      valueAxis.title.text = 'hours';
      valueAxis.minimum = 1;
      categoryAxis.title.load('text');
      valueAxis.title.load('text');
      valueAxis.load('minimum');
      await ground.send();
      same('the axes', [categoryAxis.title.text, valueAxis.title.text, valueAxis.minimum], ['cause', 'hours', 1]);
    },
  },
  {
    id: 'charts/legend',
    about: 'The legend can be hidden and placed',
    belief: 'documented',
    source: 'https://learn.microsoft.com/javascript/api/excel/excel.chartlegend',
    async run(ground) {
      const { legend } = addChart(ground);
      legend.visible = true;
      legend.position = 'Bottom';
      legend.load('visible,position');
      await ground.send();
      same('the legend', [legend.visible, legend.position], [true, 'Bottom']);
      legend.visible = false;
      legend.load('visible');
      await ground.send();
      same('hidden', legend.visible, false);
    },
  },
  {
    id: 'charts/placed',
    about: 'A chart is laid over the cells that it is given',
    belief: 'documented',
    source: `${api}#excel-excel-chart-setposition-member(1)`,
    async run(ground) {
      const chart = addChart(ground);
      chart.setPosition('E2', 'J12');
      chart.load('left,top');
      const corner = ground.sheet.getRange('E2').load('left,top');
      await ground.send();
      same(
        'the corner',
        [Math.round(chart.left), Math.round(chart.top)],
        [Math.round(corner.left), Math.round(corner.top)],
      );
    },
  },
  {
    id: 'charts/deleted',
    about: 'A chart can be deleted, and its name is free again in the same request',
    belief: 'assumed',
    source: 'A chart of ours is replaced so; that the name is free at once is not written down.',
    async run(ground) {
      addChart(ground);
      await ground.send();
      ground.sheet.charts.getItem('Downtime').delete();
      addChart(ground);
      const all = ground.sheet.charts.load('items/name');
      await ground.send();
      same(
        'the charts',
        all.items.map(({ name }) => name),
        ['Downtime'],
      );
    },
  },
  {
    id: 'charts/none',
    about: 'A chart that is not there is the null object',
    belief: 'documented',
    source:
      'https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties',
    async run({ sheet, send }) {
      const none = sheet.charts.getItemOrNullObject('Nothing').load('name');
      await send();
      same('the null object', none.isNullObject, true);
    },
  },
];
