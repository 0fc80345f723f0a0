import type { Book, ChartSeries, Place, Value } from '../book';
import { isError } from '../book';

/**
 * Which cells are series, categories and names, as Excel makes it out of a range. Model, assumed: a first row of texts
 * names the series, a first column of texts holds the categories; `Auto` takes the shorter side as the series.
 */
export const seriesOf = (book: Book, place: Place, type: string, seriesBy: string): ChartSeries[] => {
  const values = book.values(place);
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && place.columns <= place.rows);
  const turned = byColumns ? values : transpose(values);
  const part = byColumns ? slice : sliceTurned;
  const width = byColumns ? place.columns : place.rows;
  const height = byColumns ? place.rows : place.columns;
  const top = height > 1 && turned[0]?.some(isText) ? 1 : 0;
  const left = width > 1 && turned.slice(top).every((row) => !isNumber(row[0] ?? null)) ? 1 : 0;
  return Array.from({ length: width - left }, (_, i) => ({
    name: top ? String(turned[0]?.[left + i] ?? '') : `Series${i + 1}`,
    values: part(place, top, left + i, height - top),
    categories: left ? part(place, top, 0, height - top) : null,
    type,
    secondary: false,
    color: null,
  }));
};

const isText = (value: Value): boolean => typeof value === 'string' || isError(value);
const isNumber = (value: Value): boolean => typeof value === 'number';
const transpose = (values: Value[][]): Value[][] =>
  (values[0] ?? []).map((_, column) => values.map((row) => row[column] ?? null));
const slice = (place: Place, top: number, left: number, length: number): Place => ({
  ...place,
  row: place.row + top,
  column: place.column + left,
  rows: length,
  columns: 1,
});
const sliceTurned = (place: Place, top: number, left: number, length: number): Place => ({
  ...place,
  row: place.row + left,
  column: place.column + top,
  rows: 1,
  columns: length,
});
