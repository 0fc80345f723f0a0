import type { Area, Entry, ErrorCode, Place } from '../../host/book';
import { fromFile } from '../formula/fileText';
import { areaOf, cellName, parseReference } from '../formula/reference';
import { UniverBook } from '../univerBook';
import { bookOperator, comparison } from './fileRules';
import { bookWidth } from './fileSheet';
import { bookStyle } from './fileStyle';
import { dayNumber, exactDates } from './exactDates';
import type { FileStyle, ReadBook, ReadSheet } from './hucre';
import { readParts } from './hucre';
import { lostOnSheet, lostParts, told } from './notKept';
import { readCharts, sheetPathsOf } from './readCharts';
import { readSettings } from './settingsXml';
import { text, unzip, type Parts } from './zip';

export interface OpenedBook {
  readonly book: UniverBook;
  /** What of the file a file written from the book will not have, such as `2 pie charts`; empty when nothing. */
  readonly notKept: readonly string[];
}

/** A book from an .xlsx file, of which nobody asks what it does not carry. */
export const readXlsx = async (...given: Parameters<typeof openXlsx>): Promise<UniverBook> =>
  (await openXlsx(...given)).book;

/**
 * A book from an .xlsx file: values, formulas, looks, widths, tables, names, charts, rules, settings and properties. The
 * formulas are calculated anew; their cached values are what `readParts` of a file gives.
 */
export async function openXlsx(
  bytes: Uint8Array,
  name = 'Book',
  namespaces: readonly string[] = ['TWIN'],
): Promise<OpenedBook> {
  const file = await readParts(bytes, { readStyles: true });
  const parts = unzip(bytes);
  const book = new UniverBook(name);
  book.calculation = 'manual';
  const paths = sheetPathsOf(parts);
  // Numbers that count from 1904 mean another day here.
  const from1904 = /<workbookPr\b[^>]*\bdate1904="(?:1|true)"/u.test(text(parts, 'xl/workbook.xml'));
  const ids = file.sheets.map((sheet) => book.addSheet(sheet.name).id);
  file.sheets.forEach((sheet, i) => {
    readTables(book, ids[i] ?? '', sheet);
    const xml = text(parts, paths.get(sheet.name) ?? '');
    readSheet(book, ids[i] ?? '', sheet, namespaces, from1904 ? new Map() : exactDates(sheet, xml));
  });
  readNames(book, file, namespaces);
  readKept(book, parts);
  const lostOfCharts = readCharts(book, parts, paths);
  const active = ids[file.activeSheet ?? 0];
  if (active !== undefined) book.activate(active);
  book.calculation = 'automatic';
  book.calculate(true);
  return { book, notKept: told([...lostOfCharts, ...lostParts(parts), ...file.sheets.flatMap(lostOnSheet)]) };
}

function readSheet(
  book: UniverBook,
  id: string,
  sheet: ReadSheet,
  namespaces: readonly string[],
  dates: ReadonlyMap<string, number>,
): void {
  const place = (area: Area): Place => ({ sheet: id, ...area });
  const columns = Math.max(0, ...sheet.rows.map((row) => row.length));
  const spilled = spilledCells(sheet);
  const entries = sheet.rows.map((row, r) =>
    Array.from({ length: columns }, (_, c): Entry => {
      const formula = sheet.cells?.get(`${r},${c}`)?.formula;
      if (formula !== undefined && formula !== '')
        return { formula: fromFile(formula, namespaces, book.tableAt(id, r, c)?.name) };
      if (spilled.has(`${r},${c}`)) return undefined;
      const value = row[c] ?? null;
      if (value instanceof Date) return dates.get(cellName(r, c)) ?? dayNumber(value);
      return sheet.cells?.get(`${r},${c}`)?.type === 'error' ? { error: value as ErrorCode } : value;
    }),
  );
  if (columns > 0) book.write(place({ row: 0, column: 0, rows: entries.length, columns }), entries);
  readStyles(book, id, sheet, columns);
  sheet.columns?.forEach(({ width }, column) => {
    if (width !== undefined) book.setColumnWidths(id, column, 1, bookWidth(width));
  });
  for (const [row, { height }] of sheet.rowDefs ?? []) if (height !== undefined) book.setRowHeights(id, row, 1, height);
  book.changeSheet(id, {
    visibility: sheet.veryHidden === true ? 'veryHidden' : sheet.hidden === true ? 'hidden' : 'visible',
    tabColor: sheet.view?.tabColor?.rgb === undefined ? '' : `#${sheet.view.tabColor.rgb.slice(-6)}`,
    gridlines: sheet.view?.showGridLines !== false,
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    protected: sheet.protection?.sheet === true,
  });
  readRules(book, id, sheet, namespaces);
}

/** Column by column, in runs of one style: a large table is a few runs, not a million cells. */
function readStyles(book: UniverBook, id: string, sheet: ReadSheet, columns: number): void {
  const keys = new WeakMap<object, string>();
  const keyOf = (row: number, column: number): string => {
    const style = sheet.cells?.get(`${row},${column}`)?.style;
    if (style === undefined) return '';
    const key = keys.get(style) ?? JSON.stringify(style);
    keys.set(style, key);
    return key;
  };
  for (let column = 0; column < columns; column += 1)
    for (let row = 0; row < sheet.rows.length;) {
      const key = keyOf(row, column);
      let end = row + 1;
      while (end < sheet.rows.length && keyOf(end, column) === key) end += 1;
      if (key !== '') {
        const { numberFormat, ...look } = bookStyle(JSON.parse(key) as FileStyle);
        const run = { sheet: id, row, column, rows: end - row, columns: 1 };
        book.setLook(run, look);
        book.setNumberFormats(run, numberFormat);
      }
      row = end;
    }
}

/** The cells that a dynamic array fills hold its values in the file; in the book they are the formula's. */
function spilledCells(sheet: ReadSheet): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [key, cell] of sheet.cells ?? []) {
    const reference = cell.formulaRef === undefined ? null : parseReference(cell.formulaRef);
    if (cell.formulaType !== 'array' || reference === null) continue;
    const { row, column, rows, columns } = areaOf(reference);
    for (let r = row; r < row + rows; r += 1) for (let c = column; c < column + columns; c += 1) keys.add(`${r},${c}`);
    keys.delete(key);
  }
  return keys;
}

function readTables(book: UniverBook, id: string, sheet: ReadSheet): void {
  for (const table of sheet.tables ?? []) {
    const reference = table.range === undefined ? null : parseReference(table.range);
    if (reference === null) continue;
    const made = book.addTable(table.displayName ?? table.name, { sheet: id, ...areaOf(reference) });
    book.changeTable(made.id, {
      totals: table.showTotalRow === true,
      filterButtons: table.showAutoFilter !== false,
      banded: table.showRowStripes !== false,
      style: table.style ?? '',
    });
  }
}

function readRules(book: UniverBook, id: string, sheet: ReadSheet, namespaces: readonly string[]): void {
  const formula = (given: string | undefined): string => (given === undefined ? '' : fromFile(given, namespaces));
  const number = (given: string | undefined): string | number =>
    given !== undefined && given !== '' && Number.isFinite(Number(given)) ? Number(given) : formula(given);
  const areas = (range: string): Area[] =>
    range.split(' ').flatMap((each) => {
      const reference = parseReference(each);
      return reference === null ? [] : [areaOf(reference)];
    });
  sheet.conditionalRules?.forEach((rule, i) => {
    const formulas = [rule.formula ?? []].flat().map(formula);
    if (rule.type !== 'expression' && rule.type !== 'cellIs') return;
    const { color, fill, bold, italic } = bookStyle({ ...rule.style, ...filled(rule.style) });
    areas(rule.range).forEach((area, j) =>
      book.highlights.put({
        ...area,
        id: `${id}-highlight-${i}-${j}`,
        sheet: id,
        formula: rule.type === 'cellIs' ? comparison(area, rule.operator, formulas) : (formulas[0] ?? ''),
        look: { color, fill, ...(bold && { bold }), ...(italic && { italic }) },
        stopIfTrue: rule.stopIfTrue === true,
        priority: rule.priority - 1,
      }),
    );
  });
  sheet.dataValidations?.forEach((rule, i) => {
    const kind = { whole: 'wholeNumber', decimal: 'decimal', date: 'date', textLength: 'textLength' } as const;
    const type = rule.type === 'time' ? 'date' : rule.type;
    areas(rule.range).forEach((area, j) =>
      book.validations.put({
        ...area,
        id: `${id}-validation-${i}-${j}`,
        sheet: id,
        rule:
          type === 'list'
            ? { kind: 'list', source: rule.values?.join(',') ?? formula(rule.formula1), dropDown: true }
            : type === 'custom'
              ? { kind: 'custom', formula: formula(rule.formula1) }
              : {
                  kind: kind[type],
                  operator: bookOperator(rule.operator),
                  formula1: number(rule.formula1),
                  formula2: rule.formula2 === undefined ? null : number(rule.formula2),
                },
        ignoreBlanks: rule.allowBlank === true,
        alert: rule.errorMessage === undefined ? null : { title: rule.errorTitle ?? '', text: rule.errorMessage },
        style: rule.errorStyle ?? 'stop',
        prompt: rule.inputMessage === undefined ? null : { title: rule.inputTitle ?? '', text: rule.inputMessage },
      }),
    );
  });
}

/** A conditional format says its fill as the background colour. */
function filled(style: Parameters<typeof bookStyle>[0] | undefined): Parameters<typeof bookStyle>[0] {
  const fill = style?.fill;
  if (fill?.type !== 'pattern' || fill.bgColor === undefined) return {};
  return { fill: { type: 'pattern', pattern: 'solid', fgColor: fill.bgColor } };
}

function readNames(book: UniverBook, file: ReadBook, namespaces: readonly string[]): void {
  for (const { name, range, scope, comment } of file.namedRanges ?? []) {
    const sheet = scope === undefined ? null : (book.sheets().find((each) => each.name === scope)?.id ?? null);
    book.names.put({
      id: scope === undefined ? name : `${scope}!${name}`,
      name,
      sheet,
      formula: fromFile(range, namespaces),
      comment: comment ?? '',
      visible: true,
    });
  }
  const words = {
    title: file.properties?.title,
    subject: file.properties?.subject,
    author: file.properties?.creator,
    keywords: file.properties?.keywords,
    comments: file.properties?.description,
    category: file.properties?.category,
    manager: file.properties?.manager,
    company: file.properties?.company,
    lastAuthor: file.properties?.lastModifiedBy,
  } as const;
  for (const [key, value] of Object.entries(words))
    if (value !== undefined) book.properties.set(key as keyof typeof words, value);
  for (const [key, value] of Object.entries(file.properties?.custom ?? {}))
    if (!(value instanceof Date)) book.customProperties.set(key, value);
}

function readKept(book: UniverBook, parts: Parts): void {
  const { settings, sheets } = readSettings(parts);
  for (const [key, value] of settings) book.settings.set(key, value);
  for (const sheet of book.sheets())
    for (const [key, value] of sheets.get(sheet.name) ?? []) book.sheetProperties(sheet.id).set(key, value);
  const hidden = [...text(parts, 'xl/workbook.xml').matchAll(/<definedName [^>]*name="([^"]+)"[^>]*hidden="1"/gu)];
  for (const [, name] of hidden)
    for (const record of book.names.all()) if (record.name === name) book.names.put({ ...record, visible: false });
}
