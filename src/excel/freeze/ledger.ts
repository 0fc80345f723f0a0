import type { Cell } from '../../workbook/cell';
import type { Edit, TableColumn } from '../../workbook/edit';
import type { TableCells } from '../../workbook/port';

export const ledgerSheet = 'Frozen';
export const ledgerTable = 'TwinFrozen';

/** A formula that was turned into values: where it stood, how far it spilled, and what its first cell showed. */
export interface FrozenFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
  /** As JSON text, so that the number 5 and the text "5" differ. */
  readonly value: string;
  readonly when: Cell;
}

const columns: readonly (readonly [string, string, number, keyof FrozenFormula])[] = [
  ['Sheet', '@', 20, 'sheet'],
  ['Cell', '@', 10, 'cell'],
  ['Formula', '@', 60, 'formula'],
  ['Rows', '0', 8, 'rows'],
  ['Columns', '0', 10, 'columns'],
  ['Value', '@', 16, 'value'],
  ['Frozen (UTC)', 'yyyy-mm-dd hh:mm:ss', 20, 'when'],
];

/** The sheet that a person sees: it says what the values were, also where the add-in is not installed. */
export const ledgerEdits = (formulas: readonly FrozenFormula[]): Edit[] => [
  { kind: 'addSheet', sheet: ledgerSheet, freezeRows: 1 },
  {
    kind: 'putTable',
    sheet: ledgerSheet,
    at: 'A1',
    name: ledgerTable,
    rows: formulas.length,
    columns: columns.map(([heading, numberFormat, width, key]): TableColumn => ({
      heading,
      numberFormat,
      width,
      cells: formulas.map((formula) => formula[key]),
    })),
  },
];

export const readLedger = (table: TableCells | null): FrozenFormula[] =>
  (table?.rows ?? []).map(([sheet, cell, formula, rows, columnCount, value, when]) => ({
    sheet: String(sheet),
    cell: String(cell),
    formula: String(formula),
    rows: Number(rows),
    columns: Number(columnCount),
    value: String(value),
    when: when ?? null,
  }));
