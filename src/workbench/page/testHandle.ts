import type { Value } from '../host/book';
import type { UniverBook } from '../sheet/univerBook';

/** What browser tests read of the open workbook: the grid is a canvas, from which no test can read. */
export interface TestHandle {
  sheets(): readonly string[];
  /** From A1 to the last cell in use. */
  values(sheet: string): readonly (readonly Value[])[];
  formulas(sheet: string): readonly (readonly Value[])[];
}
declare global {
  interface Window {
    /** There only where the address asks for it: `?test`. Reads, and changes nothing. */
    workbench?: TestHandle;
  }
}

/** The workbook that is open from now on. */
export function showToTests(book: UniverBook): void {
  if (!new URLSearchParams(location.search).has('test')) return;
  const all = (name: string) => {
    const sheet = book.sheets().find((one) => one.name === name);
    const used = sheet && book.used(sheet.id, true);
    if (!used) return null;
    return { sheet: sheet.id, row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  };
  const read = (name: string, what: 'values' | 'formulas') => {
    const area = all(name);
    return area === null ? [] : book[what](area);
  };
  window.workbench = {
    sheets: () => book.sheets().map(({ name }) => name),
    values: (name) => read(name, 'values'),
    formulas: (name) => read(name, 'formulas'),
  };
}
