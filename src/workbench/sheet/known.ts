import type { Name } from '../host/book';
import type { MemoryShelf } from '../host/shelf';
import type { Known } from './formula/resolve';
import type { SheetList } from './sheetList';
import type { Tables } from './tables';
import type { Engine } from './univer/engine';

/** What the formulas of a book may speak of; a sheet's own name goes before the workbook's. */
export function knownIn(list: SheetList, tables: Tables, names: MemoryShelf<Name>, engine: Engine): Known {
  const named = (name: string, sheet: string | null): Name | undefined =>
    names.all().find((other) => other.sheet === sheet && other.name.toLowerCase() === name.toLowerCase());
  return {
    sheetName: (id) => list.state(id).sheet.name,
    sheetId: (name) => list.named(name)?.id ?? null,
    name: (name, sheet) => named(name, sheet) ?? named(name, null) ?? null,
    table: (name) => tables.named(name),
    tableAt: (sheet, row, column) => tables.at(sheet, row, column),
    headings: (table) => tables.headings(table),
    spill: (sheet, row, column) =>
      engine.spills.of(sheet, row, column) ??
      (engine.isFormula(sheet, row, column) ? { row, column, rows: 1, columns: 1 } : null),
    reach: (sheet) => engine.reaches.of(sheet),
  };
}
