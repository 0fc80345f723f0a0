import type { Chart } from '../../host/book';
import { areaOf, parseReference } from '../formula/reference';
import { sampleBook } from '../testing/sampleBook';
import { readChart } from './readChart';
import { openXlsx } from './readXlsx';
import { writeXlsx } from './writeXlsx';
import { text, unzip, zip, type Parts } from './zip';

const read = (plot: string, rest = '') =>
  readChart(
    `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart>${rest}<c:plotArea>${plot}</c:plotArea></c:chart></c:chartSpace>`,
    {
      place: (formula) => {
        const reference = parseReference(formula);
        return reference && { sheet: reference.sheet ?? '', ...areaOf(reference) };
      },
      numberFormat: () => '0.0',
    },
  );
const series = (order: number, name: string, more = ''): string =>
  `<c:ser><c:order val="${order}"/><c:tx><c:strRef><c:f>S!$B$1</c:f><c:strCache><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
  `${more}<c:val><c:numRef><c:f>S!$B$2:$B$4</c:f></c:numRef></c:val></c:ser>`;
const axis = (id: number, more = ''): string => `<c:valAx><c:axId val="${id}"/>${more}</c:valAx>`;
const content = (given: ReturnType<typeof readChart>): Partial<Chart> => {
  if ('refused' in given) throw new Error(given.refused);
  return given.content;
};

// What Excel 365 writes for these charts, shortened.
test('a second axis, the order of the series, markers and a title without words', () => {
  const chart = content(
    read(
      `<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/>${series(1, 'Sold')}<c:axId val="10"/><c:axId val="11"/></c:barChart>` +
        `<c:lineChart><c:grouping val="standard"/>${series(0, 'Share')}<c:marker val="1"/><c:axId val="20"/><c:axId val="21"/></c:lineChart>` +
        axis(11, '<c:numFmt formatCode="0.0" sourceLinked="0"/><c:scaling><c:max val="5"/></c:scaling>') +
        axis(21),
      '<c:title><c:overlay val="0"/></c:title>',
    ),
  );
  expect(chart.series?.map(({ name, type, secondary }) => [name, type, secondary])).toEqual([
    ['Share', 'LineMarkers', true],
    ['Sold', 'ColumnStacked', false],
  ]);
  expect(chart).toMatchObject({ type: 'ColumnStacked', title: null, valueFormat: null, valueMax: 5, legend: 'none' });
});

test('a title of several runs, or from a cell', () => {
  const bars = `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>${series(0, 'Sold')}<c:axId val="2"/></c:barChart>${axis(2)}`;
  const rich =
    '<c:title><c:tx><c:rich><a:p><a:r><a:t>Sold </a:t></a:r><a:r><a:t>&amp; left</a:t></a:r></a:p><a:p><a:r><a:t>2026</a:t></a:r></a:p></c:rich></c:tx></c:title>';
  expect(content(read(bars, rich)).title).toBe('Sold & left\n2026');
  expect(content(read(bars, '<c:title/>')).title).toBe('Sold');
  expect(content(read(bars)).title).toBeNull();
});

test.each([
  ['<c:pie3DChart/>', 'three-dimensional pie chart'],
  ['<c:scatterChart/>', 'scatter chart'],
  ['<c:barChart/><c:areaChart/>', 'area chart'],
  ['<c:barChart><c:ser><c:val><c:numLit/></c:val></c:ser></c:barChart>', 'chart whose data is no plain range'],
])('what is not carried is told by its kind: %s', (plot, refused) => expect(read(plot)).toEqual({ refused }));

test('what a chart loses is told', () => {
  const more = '<c:dLbls><c:showVal val="1"/></c:dLbls><c:trendline/><c:smooth val="0"/>';
  const line = `<c:lineChart><c:grouping val="standard"/>${series(0, 'Sold', more)}<c:axId val="2"/></c:lineChart>${axis(2)}`;
  expect(read(line)).toMatchObject({ without: ['data labels', 'trend lines'] });
});

describe('a file', () => {
  let parts: Parts;
  beforeAll(async () => {
    const { book } = await sampleBook();
    parts = unzip(await writeXlsx(book));
    book.dispose();
  });
  const opened = async (change: (parts: Parts) => void) => {
    const changed = new Map(parts);
    change(changed);
    const made = await openXlsx(zip(changed));
    made.book.dispose();
    return made;
  };

  test('tells the charts that it has and the book has not', async () => {
    const { book, notKept } = await opened((of) => {
      of.set('xl/charts/chart2.xml', text(of, 'xl/charts/chart2.xml').replaceAll('barChart', 'pieChart'));
      of.set('xl/charts/chart3.xml', text(of, 'xl/charts/chart3.xml').replaceAll('barChart', 'pieChart'));
      of.set('xl/charts/chart9.xml', '<c/>');
      of.set('xl/media/image1.png', new Uint8Array([1]));
    });
    expect(book.charts.all().map(({ name }) => name)).toEqual(['Line chart', 'Pareto']);
    expect(notKept).toEqual(['2 pie charts', '1 chart', '1 picture']);
  });

  test('anchored at one cell with a size, as other programs write it', async () => {
    const path = 'xl/drawings/drawing1.xml';
    const { book } = await opened((of) =>
      of.set(
        path,
        text(of, path)
          .replace(/<xdr:to>.*?<\/xdr:to>/u, '<xdr:ext cx="1270000" cy="635000"/>')
          .replace(/twoCellAnchor(?: editAs="oneCell")?/u, 'oneCellAnchor')
          .replace('</xdr:twoCellAnchor>', '</xdr:oneCellAnchor>'),
      ),
    );
    // 12,700 units to the point; above row 10 lie one row of 30 points and eight of 15.
    expect(book.charts.all()[0]).toMatchObject({ left: 0, top: 150, width: 100, height: 50, covers: null });
  });
});
