import type { Edit, TableColumn } from '../../../workbook/edit';
import type { Book, Value } from '../../host/book';
import { startNodeHost, type NodeHost } from '../../host/startNodeHost';

/** A book under the real Office.js, with the few looks into it that tests of the port take. */
export interface ExcelOn {
  readonly node: NodeHost;
  /** Everything that a person could see, as data: equal before and after when nothing has changed. */
  snapshot(): unknown;
  formulas(sheet: string): Value[][];
  sheetNames(): string[];
}

export function excelOn(book: Book): ExcelOn {
  const node = startNodeHost({ book });
  const area = (id: string) => book.used(id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const formulas = (id: string) => book.formulas({ sheet: id, ...area(id) });
  return {
    node,
    formulas: (name) => formulas(book.sheets().find((sheet) => sheet.name === name)!.id),
    sheetNames: () => book.sheets().map(({ name }) => name),
    snapshot: () => ({
      sheets: book.sheets().map((sheet) => ({
        sheet,
        cells: formulas(sheet.id),
        formats: book.numberFormats({ sheet: sheet.id, ...area(sheet.id) }),
        marks: [...book.sheetProperties(sheet.id)],
      })),
      tables: book.tables(),
      names: book.names.all(),
      charts: book.charts.all(),
      settings: [...book.settings],
    }),
  };
}

/** The edits of an import: a sheet of its own with one table. */
export const importOf = (sheet: string, name: string, columns: readonly TableColumn[], at = 'A1'): Edit[] => [
  { kind: 'addSheet', sheet, freezeRows: 1 },
  { kind: 'putTable', sheet, at, name, columns, rows: columns[0]?.cells.length ?? 0 },
];

export const words = (heading: string, ...cells: string[]): TableColumn => ({ heading, numberFormat: '@', cells });
export const amounts = (heading: string, ...cells: number[]): TableColumn => ({
  heading,
  numberFormat: '#,##0',
  cells,
});
