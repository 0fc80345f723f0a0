import type { Area, Chart } from '../../host/book';
import { child, type XmlElement } from './xml';

/** English metric units: 12,700 to the point. */
const unit = 12_700;

/** What an anchor needs of a sheet: the sizes of its columns and rows in points. */
export interface Sizes {
  columnWidth(column: number): number;
  rowHeight(row: number): number;
}
export type Standing = Pick<Chart, 'left' | 'top' | 'width' | 'height' | 'covers'>;

/** A chart from one corner to another, as cells and the rest inside them. */
export function anchorXml(chart: Standing, sizes: Sizes): string {
  const { covers } = chart;
  const corner = (name: 'from' | 'to', far: 0 | 1): string => {
    const x = covers
      ? { index: covers.column + far * covers.columns, rest: 0 }
      : along(chart.left + far * chart.width, (column) => sizes.columnWidth(column));
    const y = covers
      ? { index: covers.row + far * covers.rows, rest: 0 }
      : along(chart.top + far * chart.height, (row) => sizes.rowHeight(row));
    return (
      `<xdr:${name}><xdr:col>${x.index}</xdr:col><xdr:colOff>${Math.round(x.rest * unit)}</xdr:colOff>` +
      `<xdr:row>${y.index}</xdr:row><xdr:rowOff>${Math.round(y.rest * unit)}</xdr:rowOff></xdr:${name}>`
    );
  };
  return corner('from', 0) + corner('to', 1);
}

/** Where an anchor of any of the three kinds puts its chart; over whole cells where it says no more than cells. */
export function readAnchor(anchor: XmlElement, sizes: Sizes): Standing {
  const start = cornerOf(child(anchor, 'from'), sizes);
  const end = child(anchor, 'to') === undefined ? null : cornerOf(child(anchor, 'to'), sizes);
  const place = child(anchor, 'pos')?.attributes;
  const extent = child(anchor, 'ext')?.attributes;
  const left = place === undefined ? start.left : Number(place.get('x') ?? 0) / unit;
  const top = place === undefined ? start.top : Number(place.get('y') ?? 0) / unit;
  return {
    left,
    top,
    width: end === null ? Number(extent?.get('cx') ?? 0) / unit : end.left - left,
    height: end === null ? Number(extent?.get('cy') ?? 0) / unit : end.top - top,
    covers: end === null || !start.exact || !end.exact ? null : between(start, end),
  };
}

interface Corner {
  readonly column: number;
  readonly row: number;
  readonly left: number;
  readonly top: number;
  /** On the lines between cells. */
  readonly exact: boolean;
}

function cornerOf(corner: XmlElement | undefined, sizes: Sizes): Corner {
  const number = (name: string): number => Number(child(corner, name)?.text ?? 0);
  const [column, row] = [number('col'), number('row')];
  const [right, down] = [number('colOff'), number('rowOff')];
  return {
    column,
    row,
    left: sum(column, (i) => sizes.columnWidth(i)) + right / unit,
    top: sum(row, (i) => sizes.rowHeight(i)) + down / unit,
    exact: right === 0 && down === 0,
  };
}

function between(start: Corner, end: Corner): Area | null {
  const area = { row: start.row, column: start.column, rows: end.row - start.row, columns: end.column - start.column };
  return area.rows > 0 && area.columns > 0 ? area : null;
}

/** How many whole columns or rows go into the points, and what is left. */
function along(points: number, size: (index: number) => number): { readonly index: number; readonly rest: number } {
  let [index, rest] = [0, Math.max(0, points)];
  // A hidden column takes no room; a chart ends at the edge of the sheet at the latest.
  for (; index < 16_383 && rest >= size(index); index += 1) rest -= size(index);
  return { index, rest };
}

const sum = (count: number, size: (index: number) => number): number => {
  let total = 0;
  for (let i = 0; i < count; i += 1) total += size(i);
  return total;
};
