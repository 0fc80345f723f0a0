/** The one door to hucre (MIT): writes and reads the parts of an .xlsx; zip.ts changes what hucre cannot say. */
export { readXlsx as readParts, writeXlsx as writeParts } from 'hucre/xlsx';
export type {
  Cell as FileCell,
  CellStyle as FileStyle,
  CellValue as FileValue,
  ColumnDef as FileColumn,
  ConditionalRule as FileHighlight,
  DataValidation as FileValidation,
  Sheet as ReadSheet,
  TableDefinition as FileTable,
  Workbook as ReadBook,
  WorkbookProperties as FileProperties,
  WriteSheet as FileSheet,
} from 'hucre/xlsx';
