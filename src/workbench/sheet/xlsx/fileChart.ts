import type { Chart, Place, Value } from '../../host/book';
import type { UniverBook } from '../univerBook';
import { anchorXml } from './anchors';
import { chartXml } from './chartXml';
import type { FileChart } from './patches';

/** A chart in the words of a file: where it stands, and what it draws with the values it has now. */
export function fileChart(book: UniverBook, chart: Chart): FileChart {
  const cells = {
    sheetName: (id: string) => book.sheets().find((sheet) => sheet.id === id)?.name ?? '',
    values: (place: Place): Value[] => book.values(place).flat(),
    numberFormat: ({ sheet, row, column }: Place) => book.style(sheet, row, column).numberFormat,
  };
  const sizes = {
    columnWidth: (column: number) => book.columnWidth(chart.sheet, column),
    rowHeight: (row: number) => book.rowHeight(chart.sheet, row),
  };
  return { name: chart.name, anchor: anchorXml(chart, sizes), xml: chartXml(chart, cells) };
}
