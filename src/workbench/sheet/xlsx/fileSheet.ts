import type { Area, Sheet, Table, Value } from '../../host/book';
import { isError } from '../../host/book';
import { worksOnArrays } from '../formula/arrays';
import { referenceOnly } from '../formula/check';
import { toFile } from '../formula/fileText';
import { areaName } from '../formula/reference';
import type { CellStyle } from '../styles';
import { plainStyle } from '../styles';
import type { UniverBook } from '../univerBook';
import { fileHighlight, fileValidation } from './fileRules';
import { fileStyle } from './fileStyle';
import type { FileCell, FileColumn, FileSheet, FileStyle, FileTable, FileValue } from './hucre';
import { errorMark } from './patches';

export interface SheetWriter {
  readonly book: UniverBook;
  readonly namespaces: readonly string[];
  readonly fileStyles: Map<CellStyle, FileStyle>;
}

/** One sheet as hucre takes it. A style that fills most of a column is said once for the column. */
export function fileSheet(writer: SheetWriter, sheet: Sheet): FileSheet {
  const { book, namespaces } = writer;
  const used = book.used(sheet.id, false);
  const extent =
    used === null ? null : { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  const rows = extent === null ? [] : book.values({ sheet: sheet.id, ...extent }).map((line) => line.map(fileValue));
  const common = extent === null ? [] : commonStyles(book, sheet.id, extent);
  const cells = styledCells(writer, sheet.id, extent, rows, common);
  addFormulas(writer, sheet.id, cells, rows);
  return {
    name: sheet.name,
    rows,
    cells,
    columns: columnsOf(writer, sheet.id, common),
    rowDefs: new Map([...book.sizes(sheet.id).heights].map(([row, height]) => [row, { height }])),
    ...(sheet.visibility === 'hidden' && { hidden: true }),
    ...(sheet.visibility === 'veryHidden' && { veryHidden: true }),
    ...((sheet.frozenRows > 0 || sheet.frozenColumns > 0) && {
      freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    }),
    ...(sheet.protected && { protection: { sheet: true } }),
    view: {
      showGridLines: sheet.gridlines,
      ...(sheet.tabColor !== '' && { tabColor: { rgb: sheet.tabColor.replace('#', '').toUpperCase() } }),
    },
    tables: book
      .tables()
      .filter((table) => table.sheet === sheet.id)
      .map((table) => fileTable(book, table)),
    dataValidations: of(book.validations.all(), sheet).map((each) => fileValidation(each, namespaces)),
    conditionalRules: of(book.highlights.all(), sheet).map((each) => fileHighlight(each, namespaces)),
    charts: of(book.charts.all(), sheet).map(() => placeholder),
  };
}

const of = <T extends { readonly sheet: string }>(records: readonly T[], sheet: Sheet): T[] =>
  records.filter((record) => record.sheet === sheet.id);

const fileValue = (value: Value): FileValue =>
  isError(value) ? fileError(value.error) : typeof value === 'string' ? escaped(value) : value;

/** A file says letters that XML has no place for as `_x0007_`; a text that only looks so says its underscore that way. */
const escaped = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_');

/** A file knows no #BUSY!: what was not ready has no value. */
const fileError = (code: string): string => (code === '#BUSY!' ? '#N/A' : code);

function commonStyles(book: UniverBook, sheet: string, { rows, columns }: Area): CellStyle[] {
  const many = 200;
  return Array.from({ length: columns }, (_, column) => {
    if (rows < many) return plainStyle;
    const counts = new Map<CellStyle, number>();
    for (let row = 0; row < rows; row += 1) {
      const style = book.style(sheet, row, column);
      counts.set(style, (counts.get(style) ?? 0) + 1);
    }
    return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  });
}

function styledCells(
  { book, fileStyles }: SheetWriter,
  sheet: string,
  extent: Area | null,
  rows: readonly FileValue[][],
  common: readonly CellStyle[],
): Map<string, Partial<FileCell>> {
  const cells = new Map<string, Partial<FileCell>>();
  for (let row = 0; row < (extent?.rows ?? 0); row += 1)
    for (let column = 0; column < common.length; column += 1) {
      const style = book.style(sheet, row, column);
      if (style !== common[column])
        cells.set(`${row},${column}`, { style: known(fileStyles, style), value: rows[row]?.[column] ?? null });
    }
  return cells;
}

function addFormulas(
  { book, namespaces }: SheetWriter,
  sheet: string,
  cells: Map<string, Partial<FileCell>>,
  rows: FileValue[][],
): void {
  const custom = (name: string): boolean => namespaces.some((namespace) => name.startsWith(`${namespace}.`));
  const isRange = (name: string): boolean => {
    const found = book.names.all().find((other) => other.name.toLowerCase() === name.toLowerCase());
    const area = found === undefined ? null : (referenceOnly(found.formula)?.area ?? null);
    return book.tables().some((table) => table.name.toLowerCase() === name.toLowerCase()) || isLarge(area);
  };
  for (const { row, column, text } of book.formulaCells(sheet)) {
    const value = book.values({ sheet, row, column, rows: 1, columns: 1 })[0]?.[0] ?? null;
    const spill = book.spill(sheet, row, column);
    const array = spill !== null || worksOnArrays(text, custom, isRange);
    const line = rows[row];
    if (line !== undefined) line[column] = null;
    cells.set(`${row},${column}`, {
      ...cells.get(`${row},${column}`),
      value: null,
      type: 'formula',
      formula: toFile(text, namespaces, book.tableAt(sheet, row, column)?.name),
      formulaResult: isError(value) ? `${errorMark}${fileError(value.error)}` : fileValue(value),
      ...(array && {
        formulaType: 'array',
        formulaDynamic: true,
        formulaRef: areaName(spill ?? { row, column, rows: 1, columns: 1 }),
      }),
    });
  }
}

const isLarge = (area: Area | null): boolean => area !== null && area.rows * area.columns > 1;

function columnsOf({ book, fileStyles }: SheetWriter, sheet: string, common: readonly CellStyle[]): FileColumn[] {
  const { widths } = book.sizes(sheet);
  const count = Math.max(common.length, ...[...widths.keys()].map((column) => column + 1));
  return Array.from({ length: count }, (_, column) => {
    const points = widths.get(column);
    const style = common[column];
    return {
      ...(points !== undefined && { width: fileWidth(points) }),
      ...(style !== undefined && style !== plainStyle && { style: known(fileStyles, style) }),
    };
  });
}

/** Points as the file counts widths: in digits of Calibri 11, 7 pixels each. */
const fileWidth = (points: number): number => Math.round((points / 0.75 / 7) * 256) / 256;
export const bookWidth = (width: number): number => Math.round(width * 7) * 0.75;

function fileTable(book: UniverBook, table: Table): FileTable {
  const headings = book.values({ sheet: table.sheet, ...table.area, rows: 1 })[0] ?? [];
  return {
    name: table.name,
    displayName: table.name,
    range: areaName(table.area),
    columns: headings.map((heading, i) => ({
      name: table.headers && heading !== null && !isError(heading) ? String(heading) : `Column${i + 1}`,
    })),
    style: table.style,
    showRowStripes: table.banded,
    showAutoFilter: table.filterButtons && table.headers,
    showTotalRow: table.totals,
  };
}

/** hucre writes the drawing around it; the chart itself and where it stands are ours (patches.ts). */
const placeholder: NonNullable<FileSheet['charts']>[number] = {
  type: 'column',
  series: [{ values: 'A1' }],
  anchor: { from: { row: 0, col: 0 }, to: { row: 1, col: 1 } },
};

function known(fileStyles: Map<CellStyle, FileStyle>, style: CellStyle): FileStyle {
  const made = fileStyles.get(style) ?? fileStyle(style);
  fileStyles.set(style, made);
  return made;
}
