import type { Entry, Place, Table, Value } from '../../../host/book';
import type { Shelf } from '../../../host/shelf';
import type { UniverBook } from '../../../sheet/univerBook';
import type { CellStyle } from '../../../sheet/styles';
import { rectangles, type Spot } from './rectangles';

/**
 * What inserting and deleting cells takes with it beyond the cells: formulas that lost what they referred to, records
 * that shrank, the content of what was deleted. The answer puts all that back after the cells stand as they stood.
 */
export function remember(book: UniverBook, place: Place | null): () => void {
  const formulas = book.sheets().map(({ id }) => ({ id, cells: book.formulaCells(id) }));
  const shelves = [
    rememberShelf(book.names),
    rememberShelf(book.charts),
    rememberShelf(book.validations),
    rememberShelf(book.highlights),
  ];
  const tables = book.tables();
  const content = place === null ? () => undefined : rememberCells(book, place);
  return () => {
    content();
    for (const { id, cells } of formulas) putFormulas(book, id, cells);
    for (const putBack of shelves) putBack();
    for (const table of tables) putTable(book, table);
  };
}

function rememberCells(book: UniverBook, place: Place): () => void {
  const used = book.used(place.sheet, false);
  if (used === null) return () => undefined;
  const bottom = Math.min(place.row + place.rows, used.row + used.rows);
  const right = Math.min(place.column + place.columns, used.column + used.columns);
  const cut = { ...place, rows: bottom - place.row, columns: right - place.column };
  if (cut.rows <= 0 || cut.columns <= 0) return () => undefined;
  const values = book.values(cut);
  const spills = book.spills(cut.sheet);
  const entries = book.formulas(cut).map((line, r) =>
    line.map((entry, c): Entry => {
      const value = values[r]?.[c] ?? null;
      const [row, column] = [cut.row + r, cut.column + c];
      if (isFormula(entry, value)) return { formula: String(entry) };
      const inSpill = spills.some(
        (area) =>
          row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
      );
      return inSpill ? null : value;
    }),
  );
  const looks = rectangles(stylesOf(book, cut), JSON.stringify);
  return () => {
    book.write(cut, entries);
    for (const { area, value } of looks) {
      const { numberFormat, ...look } = value;
      book.setLook({ sheet: cut.sheet, ...area }, look);
      book.setNumberFormats({ sheet: cut.sheet, ...area }, numberFormat);
    }
  };
}

function stylesOf(book: UniverBook, { sheet, row, column, rows, columns }: Place): Spot<CellStyle>[] {
  const spots: Spot<CellStyle>[] = [];
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1)
      spots.push({ row: r, column: c, value: book.style(sheet, r, c) });
  return spots;
}

function putFormulas(book: UniverBook, sheet: string, cells: ReturnType<UniverBook['formulaCells']>): void {
  for (const { row, column, text } of cells) {
    const place = { sheet, row, column, rows: 1, columns: 1 };
    if (book.formulas(place)[0]?.[0] !== text) book.write(place, [[{ formula: text }]]);
  }
}

function rememberShelf<T extends { readonly id: string }>(shelf: Shelf<T>): () => void {
  const records = shelf.all();
  return () => {
    for (const record of records) if (shelf.get(record.id) !== record) shelf.put(record);
  };
}

/** A table that went with its cells is made again, under its name. */
function putTable(book: UniverBook, table: Table): void {
  const { id, sheet, area, ...rest } = table;
  const now = book.tables().find((other) => other.id === id) ?? book.addTable(table.name, { sheet, ...area });
  if (JSON.stringify({ ...now, id }) !== JSON.stringify(table)) book.changeTable(now.id, { ...rest, area });
}

const isFormula = (entry: Value, value: Value): boolean =>
  typeof entry === 'string' && entry.startsWith('=') && entry !== value;
