import { overlap, sheetInAddress } from '../a1';
import { BookError, isError } from '../book';
import type { Area, Book, Change, Common, Entry, Look, Place, Property, Sheet, Table, Value } from '../book';
import { MemoryShelf } from '../shelf';

const plain: Look = {
  ...{ bold: false, italic: false, underline: false, color: '#000000', fontName: 'Calibri', size: 11, fill: 'none' },
  ...{ wrap: false, horizontal: 'general', vertical: 'bottom', indent: 0 },
  ...{ top: 'none', bottom: 'none', left: 'none', right: 'none' },
};
interface Cell {
  value: Value;
  formula: string | null;
  format: string;
  look: Look;
}
const empty: Cell = { value: null, formula: null, format: 'General', look: plain };

/** The smallest book on which the host can be tried: nothing is calculated, a formula shows 0. */
export const memoryBook = (): Book => {
  const sheets: Sheet[] = [];
  const cells = new Map<string, Map<string, Cell>>();
  const properties = new Map<string, Map<string, string>>();
  const widths = new Map<string, number>();
  const listeners = new Set<(change: Change) => void>();
  const tables: Table[] = [];
  let count = 0;
  let selected: Place = { sheet: '', row: 0, column: 0, rows: 1, columns: 1 };
  const tell = (change: Change): void => listeners.forEach((listener) => listener(change));
  const known = (id: string): Sheet => {
    const found = sheets.find((sheet) => sheet.id === id);
    if (!found) throw new BookError('notFound', `no sheet ${id}`);
    return found;
  };
  const cellsOf = (id: string): Map<string, Cell> => cells.get(known(id).id)!;
  const at = (place: Place, i: number, j: number): string => `${place.row + i},${place.column + j}`;
  const grid = <T>(place: Place, read: (cell: Cell) => T): T[][] => {
    const own = cellsOf(place.sheet);
    return Array.from({ length: place.rows }, (_, i) =>
      Array.from({ length: place.columns }, (_unused, j) => read(own.get(at(place, i, j)) ?? empty)),
    );
  };
  const change = (place: Place, make: (cell: Cell, i: number, j: number) => Cell): void => {
    const own = cellsOf(place.sheet);
    for (let i = 0; i < place.rows; i += 1)
      for (let j = 0; j < place.columns; j += 1)
        own.set(at(place, i, j), make(own.get(at(place, i, j)) ?? empty, i, j));
  };
  const stored = (entry: Entry, cell: Cell): Cell => {
    if (entry === undefined) return cell;
    const isFormula = typeof entry === 'object' && entry !== null && 'formula' in entry;
    return isFormula ? { ...cell, value: 0, formula: entry.formula } : { ...cell, value: entry, formula: null };
  };
  const shift = (place: Place, rows: number): void => {
    const own = cellsOf(place.sheet);
    const moved = new Map<string, Cell>();
    for (const [key, cell] of own) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const below = row >= place.row && column >= place.column && column < place.column + place.columns;
      if (!below || row >= place.row - Math.min(0, rows)) moved.set(`${below ? row + rows : row},${column}`, cell);
    }
    cells.set(place.sheet, moved);
  };
  const book: Book = {
    name: 'Book1.xlsx',
    sheets: () => sheets,
    addSheet: (name) => {
      const sheet: Sheet = {
        ...{ id: `sheet-${(count += 1)}`, name, visibility: 'visible', tabColor: '', gridlines: true },
        ...{ frozenRows: 0, frozenColumns: 0, protected: false },
      };
      sheets.push(sheet);
      cells.set(sheet.id, new Map());
      properties.set(sheet.id, new Map());
      tell({ kind: 'sheetAdded', sheet: sheet.id });
      return sheet;
    },
    changeSheet: (id, how) => void sheets.splice(sheets.indexOf(known(id)), 1, { ...known(id), ...how }),
    deleteSheet: (id) => {
      sheets.splice(sheets.indexOf(known(id)), 1);
      tell({ kind: 'sheetDeleted', sheet: id });
    },
    moveSheet: (id, position) => void sheets.splice(position, 0, ...sheets.splice(sheets.indexOf(known(id)), 1)),
    activate: (sheet) => {
      selected = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
      tell({ kind: 'sheetActivated', sheet });
    },
    selection: () => selected,
    select: (place) => {
      selected = place;
      tell({ kind: 'selection', place });
    },
    values: (place) => grid(place, ({ value }) => value),
    formulas: (place) => grid(place, ({ formula, value }) => formula ?? value),
    texts: (place) => grid(place, ({ value }) => (isError(value) ? value.error : String(value ?? ''))),
    numberFormats: (place) => grid(place, ({ format }) => format),
    write: (place, entries) => {
      change(place, (cell, i, j) => stored(entries[i]?.[j], cell));
      tell({ kind: 'cells', place });
    },
    setNumberFormats: (place, formats) =>
      change(place, (cell, i, j) => ({
        ...cell,
        format: (typeof formats === 'string' ? formats : formats[i]?.[j]) ?? cell.format,
      })),
    clear: (place, what) => {
      const contents = what === 'formats' ? {} : { value: null, formula: null };
      const formats = what === 'contents' ? {} : { format: 'General', look: plain };
      change(place, (cell) => ({ ...cell, ...contents, ...formats }));
      tell({ kind: 'cells', place });
    },
    insert: (place) => shift(place, place.rows),
    delete: (place) => shift(place, -place.rows),
    used: (id, valuesOnly) => {
      let used: Area | null = null;
      for (const [key, cell] of cellsOf(id)) {
        if (cell.value === null && (valuesOnly || (cell.format === 'General' && cell.look === plain))) continue;
        const [row = 0, column = 0] = key.split(',').map(Number);
        const right = Math.max(column + 1, used ? used.column + used.columns : 0);
        const bottom = Math.max(row + 1, used ? used.row + used.rows : 0);
        const [top, left]: [number, number] = [
          Math.min(row, used?.row ?? row),
          Math.min(column, used?.column ?? column),
        ];
        used = { row: top, column: left, rows: bottom - top, columns: right - left };
      }
      return used;
    },
    spill: () => null,
    look: (place) => {
      const looks = grid(place, ({ look }) => look).flat();
      const entries = Object.entries(looks[0]!) as [keyof Look, Look[keyof Look]][];
      const shared = entries.map(([key, value]) => [key, looks.every((look) => look[key] === value) ? value : null]);
      return Object.fromEntries(shared) as Common<Look>;
    },
    setLook: (place, look) => change(place, (cell) => ({ ...cell, look: { ...cell.look, ...look } })),
    columnWidth: (sheet, column) => widths.get(`${sheet} ${column}`) ?? 48,
    setColumnWidths: (sheet, column, columns, width) => {
      for (let i = 0; i < columns; i += 1) widths.set(`${sheet} ${column + i}`, width === 'auto' ? 40 : width);
    },
    rowHeight: () => 15,
    setRowHeights: () => undefined,
    tables: () => tables,
    addTable: (name, { sheet, ...area }) => {
      const style = 'TableStyleMedium2';
      const id = `table-${(count += 1)}`;
      const table = { id, name, sheet, area, style, headers: true, totals: false, filterButtons: true, banded: true };
      tables.push(table);
      return table;
    },
    changeTable: (id, how) => {
      const index = tables.findIndex((table) => table.id === id);
      const next = { ...tables[index]!, ...how };
      const clash = tables.some(
        (other) => other.id !== id && other.sheet === next.sheet && overlap(other.area, next.area),
      );
      if (clash) throw new BookError('invalid', `the table ${sheetInAddress(next.name)} would overlap another`);
      tables[index] = next;
    },
    removeTable: (id) =>
      void tables.splice(
        tables.findIndex((table) => table.id === id),
        1,
      ),
    names: new MemoryShelf(),
    charts: new MemoryShelf(),
    validations: new MemoryShelf(),
    highlights: new MemoryShelf(),
    settings: new Map(),
    properties: new Map<Property, string>(),
    customProperties: new Map(),
    sheetProperties: (sheet) => properties.get(known(sheet).id)!,
    calculation: 'automatic',
    calculate: () => undefined,
    calculated: () => Promise.resolve(),
    idle: () => Promise.resolve(),
    onCustomCalls: () => undefined,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  selected = { ...selected, sheet: book.addSheet('Sheet1').id };
  return book;
};
