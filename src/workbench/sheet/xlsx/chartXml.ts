import type { Chart, ChartSeries, Place, Value } from '../../host/book';
import { isError } from '../../host/book';
import { chartColor, chartFamily, type ChartFamily } from '../chartFamily';
import { fixedName } from '../formula/reference';
import { escapeXml } from './zip';

/** What a chart needs to know of its cells: a viewer that does not calculate draws the cached values. */
export interface ChartCells {
  sheetName(id: string): string;
  values(place: Place): readonly Value[];
  numberFormat(place: Place): string;
}

const ns =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

interface Group {
  readonly family: ChartFamily['family'];
  readonly secondary: boolean;
  readonly stacking: ChartFamily['stacking'];
  readonly series: readonly { readonly one: ChartSeries; readonly index: number; readonly markers: boolean }[];
}

/**
 * A native chart (ECMA-376 part 1, 21.2): columns, bars and lines, alone or together, with a second value axis for those
 * series that ask for one, as a Pareto chart does.
 */
export function chartXml(chart: Chart, cells: ChartCells): string {
  const groups = groupsOf(chart);
  const second = groups.some(({ secondary }) => secondary);
  const bars = groups.some(({ family }) => family === 'bar');
  const first = groups.find(({ secondary }) => !secondary);
  const format = chart.valueFormat ?? axisFormat(first, cells);
  const range = { min: chart.valueMin, max: chart.valueMax };
  const axes = [
    categoryAxis(1, 2, chart.categoryTitle, bars ? 'l' : 'b', false, categoryFormat(first, cells)),
    valueAxis(2, 1, chart.valueTitle, bars ? 'b' : 'l', format, range, true),
    ...(second ? secondAxes(chart, groups, cells) : []),
  ];
  const legend = { top: 't', bottom: 'b', left: 'l', right: 'r', none: null }[chart.legend];
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${ns}><c:roundedCorners val="0"/><c:chart>` +
    (chart.title === null ? '' : title(chart.title, 1400)) +
    `<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/><c:plotArea><c:layout/>` +
    groups.map((group) => groupXml(group, cells)).join('') +
    axes.join('') +
    '</c:plotArea>' +
    (legend === null ? '' : `<c:legend><c:legendPos val="${legend}"/><c:overlay val="0"/></c:legend>`) +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function groupsOf(chart: Chart): Group[] {
  const groups = new Map<string, Group>();
  chart.series.forEach((one, index) => {
    const type = one.type === '' ? chart.type : one.type;
    const { family, stacking, markers } = chartFamily(type);
    const key = `${family}:${stacking}:${one.secondary}`;
    const group = groups.get(key);
    const series = [...(group?.series ?? []), { one, index, markers: markers || one.secondary }];
    groups.set(key, { family, stacking, secondary: one.secondary, series });
  });
  return [...groups.values()].sort((a, b) => Number(a.secondary) - Number(b.secondary));
}

function groupXml(group: Group, cells: ChartCells): string {
  const axes = group.secondary ? [3, 4] : [1, 2];
  const ids = axes.map((id) => `<c:axId val="${id}"/>`).join('');
  const series = group.series.map((each) => seriesXml(each, group, cells)).join('');
  if (group.family === 'line') {
    const grouping = group.stacking === 'clustered' ? 'standard' : group.stacking;
    return `<c:lineChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`;
  }
  const overlap = group.stacking === 'clustered' ? '' : '<c:overlap val="100"/>';
  return (
    `<c:barChart><c:barDir val="${group.family === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${group.stacking}"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${overlap}${ids}</c:barChart>`
  );
}

function seriesXml({ one, index, markers }: Group['series'][number], group: Group, cells: ChartCells): string {
  const color = chartColor(one.color, index).replace('#', '');
  const fill = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const line = group.family === 'line';
  const marker = markers ? '<c:symbol val="circle"/><c:size val="5"/>' : '<c:symbol val="none"/>';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(one.name)}</c:v></c:tx>` +
    (line
      ? `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln></c:spPr><c:marker>${marker}<c:spPr>${fill}</c:spPr></c:marker>`
      : `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`) +
    (one.categories === null ? '' : `<c:cat>${reference(one.categories, cells, false)}</c:cat>`) +
    (one.values === null ? '' : `<c:val>${reference(one.values, cells, true)}</c:val>`) +
    (line ? '<c:smooth val="0"/>' : '') +
    '</c:ser>'
  );
}

function reference(place: Place, cells: ChartCells, numbers: boolean): string {
  const values = cells.values(place);
  const kind = numbers || values.every((value) => typeof value === 'number') ? 'num' : 'str';
  const points = values
    .map((value, i) => {
      const shown = kind === 'num' ? (typeof value === 'number' ? String(value) : null) : textOf(value);
      return shown === null ? '' : `<c:pt idx="${i}"><c:v>${escapeXml(shown)}</c:v></c:pt>`;
    })
    .join('');
  const format = kind === 'num' ? `<c:formatCode>${escapeXml(cells.numberFormat(place))}</c:formatCode>` : '';
  const formula = escapeXml(fixedName(cells.sheetName(place.sheet), place));
  return (
    `<c:${kind}Ref><c:f>${formula}</c:f><c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points}` +
    `</c:${kind}Cache></c:${kind}Ref>`
  );
}

function secondAxes(chart: Chart, groups: readonly Group[], cells: ChartCells): string[] {
  const group = groups.find(({ secondary }) => secondary);
  const format = axisFormat(group, cells);
  // A share ends at 100 percent.
  const range = { min: format.includes('%') ? 0 : null, max: format.includes('%') ? 1 : null };
  return [categoryAxis(3, 4, null, 'b', true), valueAxis(4, 3, chart.secondaryTitle, 'r', format, range, false)];
}

function axisFormat(group: Group | undefined, cells: ChartCells): string {
  const place = group?.series[0]?.one.values ?? null;
  return place === null ? 'General' : cells.numberFormat(place);
}

/** Months and days as on the sheet: not every viewer looks into the cells for it. */
function categoryFormat(group: Group | undefined, cells: ChartCells): string {
  const place = group?.series[0]?.one.categories ?? null;
  return place === null ? 'General' : cells.numberFormat(place);
}

const scaling = (range: { readonly min: number | null; readonly max: number | null }): string =>
  '<c:scaling><c:orientation val="minMax"/>' +
  (range.max === null ? '' : `<c:max val="${range.max}"/>`) +
  (range.min === null ? '' : `<c:min val="${range.min}"/>`) +
  '</c:scaling>';

const categoryAxis = (
  id: number,
  cross: number,
  name: string | null,
  side: string,
  hidden: boolean,
  format = 'General',
): string =>
  `<c:catAx><c:axId val="${id}"/>${scaling({ min: null, max: null })}<c:delete val="${hidden ? 1 : 0}"/>` +
  `<c:axPos val="${side}"/>${name === null ? '' : title(name, 1000)}<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="1"/>` +
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
  `<c:crossAx val="${cross}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
  '<c:noMultiLvlLbl val="0"/></c:catAx>';

const valueAxis = (
  id: number,
  cross: number,
  name: string | null,
  side: string,
  format: string,
  range: { readonly min: number | null; readonly max: number | null },
  first: boolean,
): string =>
  `<c:valAx><c:axId val="${id}"/>${scaling(range)}<c:delete val="0"/><c:axPos val="${side}"/>` +
  (first
    ? '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
    : '') +
  `${name === null ? '' : title(name, 1000)}<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>` +
  '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
  `<c:crossAx val="${cross}"/><c:crosses val="${first ? 'autoZero' : 'max'}"/><c:crossBetween val="between"/></c:valAx>`;

const title = (text: string, size: number): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r><a:rPr lang="en-US" sz="${size}" b="0"/>` +
  `<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const textOf = (value: Value): string | null => (value === null ? null : isError(value) ? value.error : String(value));
