import type { Chart, ChartSeries, Place } from '../../host/book';
import { chartColor } from '../chartFamily';
import { child, childrenOf, inside, parseXml, valueAt, type XmlElement } from './xml';

export interface ChartSource {
  /** The cells that a formula of the file speaks of; null when it speaks of anything else. */
  place(formula: string): Place | null;
  numberFormat(place: Place): string;
}
/** All of a chart but its name and where it stands. */
export type ChartContent = Omit<Chart, 'id' | 'name' | 'sheet' | 'left' | 'top' | 'width' | 'height' | 'covers'>;

export type ReadChart =
  | {
      readonly content: ChartContent;
      /** What goes missing, such as `data labels`. */ readonly without: readonly string[];
    }
  /** A kind that is not carried at all, such as `pie chart`. */
  | { readonly refused: string };

/** A native chart (ECMA-376 part 1, 21.2) as a record of the book: columns, bars and lines, alone or together. */
export function readChart(xml: string, source: ChartSource): ReadChart {
  const space = parseXml(xml);
  const chart = child(space, 'chart');
  const plot = child(chart, 'plotArea');
  const groups = (plot?.children ?? []).filter(({ name }) => name.endsWith('Chart'));
  const refused = groups.find(({ name }) => name !== 'barChart' && name !== 'lineChart');
  if (refused !== undefined) return { refused: kindOf(refused.name) };
  const [first, second] = childrenOf(plot, 'valAx');
  const read = groups
    .flatMap((group) => {
      const secondary = !childrenOf(group, 'axId').some((id) => id.attributes.get('val') === valueAt(first, 'axId'));
      return childrenOf(group, 'ser').map((one) => ({ one, group, secondary }));
    })
    .sort((a, b) => orderOf(a.one) - orderOf(b.one));
  if (read.length === 0) return { refused: 'chart without series' };
  const series: ChartSeries[] = [];
  for (const [index, { one, group, secondary }] of read.entries()) {
    const [values, categories] = [cellsOf(child(one, 'val'), source), cellsOf(child(one, 'cat'), source)];
    if (values === undefined || categories === undefined) return { refused: 'chart whose data is no plain range' };
    const type = typeOf(one, group);
    series.push({ name: nameOf(one), values, categories, type, secondary, color: colorOf(one, index) });
  }
  const category = child(plot, 'catAx') ?? child(plot, 'dateAx');
  return {
    content: {
      type: (read.findIndex(({ secondary }) => !secondary) >= 0
        ? series.find(({ secondary }) => !secondary)
        : series[0])!.type,
      title: titleOf(chart, series),
      series,
      categoryTitle: titleOf(category),
      valueTitle: titleOf(first),
      secondaryTitle: titleOf(second),
      valueFormat: formatOf(first, series, source),
      valueMin: numberAt(first, 'min'),
      valueMax: numberAt(first, 'max'),
      legend: legendOf(chart),
    },
    without: missing(space),
  };
}

const orderOf = (series: XmlElement): number => Number(valueAt(series, 'order') ?? 0);

/** Null where nothing is given, undefined where what is given is no area of cells. */
function cellsOf(given: XmlElement | undefined, source: ChartSource): Place | null | undefined {
  if (given === undefined) return null;
  const reference = child(given, 'numRef') ?? child(given, 'strRef');
  const formula = child(reference, 'f')?.text;
  return formula === undefined ? undefined : (source.place(formula) ?? undefined);
}

function typeOf(series: XmlElement, group: XmlElement): string {
  const grouping = valueAt(group, 'grouping');
  const stacking = grouping === 'stacked' ? 'Stacked' : grouping === 'percentStacked' ? 'Stacked100' : '';
  if (group.name === 'barChart')
    return `${valueAt(group, 'barDir') === 'bar' ? 'Bar' : 'Column'}${stacking || 'Clustered'}`;
  const symbol = valueAt(series, 'marker', 'symbol');
  const markers = symbol === undefined ? isOn(child(group, 'marker')) : symbol !== 'none';
  return `Line${markers ? 'Markers' : ''}${stacking}`;
}

/** The text of a name that is given by a cell is the one that the file remembers. */
const nameOf = (series: XmlElement): string => {
  const text = child(series, 'tx');
  return child(text, 'v')?.text ?? child(text, 'strRef', 'strCache', 'pt', 'v')?.text ?? '';
};

/** Theme colours, and those that we would give anyway, are none of its own. */
function colorOf(series: XmlElement, index: number): string | null {
  const look = child(series, 'spPr');
  const rgb = valueAt(child(look, 'ln', 'solidFill') ?? child(look, 'solidFill'), 'srgbClr')?.toUpperCase();
  return rgb === undefined || `#${rgb}` === chartColor(null, index) ? null : `#${rgb}`;
}

/** A title without a text is the name of the only series. */
function titleOf(of: XmlElement | undefined, series: readonly ChartSeries[] = []): string | null {
  const title = child(of, 'title');
  if (title === undefined) return null;
  const text = child(title, 'tx');
  if (text === undefined) return series.length === 1 ? (series[0]?.name ?? null) : null;
  const lines = inside(child(text, 'rich'), 'p').map((line) =>
    inside(line, 't')
      .map((run) => run.text)
      .join(''),
  );
  return lines.length > 0 ? lines.join('\n') : (child(text, 'strRef', 'strCache', 'pt', 'v')?.text ?? null);
}

/** The format of the first series' cells is no format of the axis' own. */
function formatOf(axis: XmlElement | undefined, series: readonly ChartSeries[], source: ChartSource): string | null {
  const format = child(axis, 'numFmt')?.attributes;
  const place = series.find(({ secondary }) => !secondary)?.values ?? null;
  const code = format?.get('formatCode');
  const ofCells = place === null ? 'General' : source.numberFormat(place);
  return code === undefined || isTrue(format?.get('sourceLinked')) || code === ofCells ? null : code;
}

function numberAt(axis: XmlElement | undefined, name: 'min' | 'max'): number | null {
  const value = valueAt(axis, 'scaling', name);
  return value === undefined ? null : Number(value);
}

function legendOf(chart: XmlElement | undefined): Chart['legend'] {
  const legend = child(chart, 'legend');
  if (legend === undefined) return 'none';
  const places: Readonly<Record<string, Chart['legend']>> = { t: 'top', b: 'bottom', l: 'left' };
  return places[valueAt(legend, 'legendPos') ?? ''] ?? 'right';
}

const parts: readonly (readonly [string, (found: XmlElement) => boolean])[] = [
  [
    'data labels',
    ({ name, children }) =>
      name === 'dLbls' &&
      children.some(
        ({ name: n, attributes }) => /^show(?:Val|CatName|SerName|Percent)$/u.test(n) && isTrue(attributes.get('val')),
      ),
  ],
  ['trend lines', ({ name }) => name === 'trendline'],
  ['error bars', ({ name }) => name === 'errBars'],
  ['smoothed lines', (found) => found.name === 'smooth' && isOn(found)],
  ['colours of single points', ({ name }) => name === 'dPt'],
  ['logarithmic axes', ({ name }) => name === 'logBase'],
  ['axes in dates', ({ name }) => name === 'dateAx'],
  ['axes in reverse order', ({ name, attributes }) => name === 'orientation' && attributes.get('val') === 'maxMin'],
  ['data tables', ({ name }) => name === 'dTable'],
  ['drop lines', ({ name }) => name === 'dropLines' || name === 'hiLowLines' || name === 'upDownBars'],
];

function missing(space: XmlElement): string[] {
  const has = (of: XmlElement, test: (found: XmlElement) => boolean): boolean =>
    of.children.some((one) => test(one) || has(one, test));
  return parts.filter(([, test]) => has(space, test)).map(([words]) => words);
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
/** An element without a value is on (ECMA-376 part 1, 21.2.3.1). */
const isOn = (given: XmlElement | undefined): boolean =>
  given !== undefined && isTrue(given.attributes.get('val') ?? '1');

/** `pie3DChart` as a person says it. */
function kindOf(name: string): string {
  const words: Readonly<Record<string, string>> = { ofPie: 'pie-of-pie', scatter: 'scatter', pie: 'pie' };
  const kind = name.replace(/Chart$/u, '');
  const flat = kind.replace(/3D$/u, '');
  return `${flat === kind ? '' : 'three-dimensional '}${words[flat] ?? flat} chart`;
}
