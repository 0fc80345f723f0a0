import { isFormula } from '../../workbook/cell';
import type { PutTable, TableColumn } from '../../workbook/edit';
import { parseA1, toA1, type Area } from '../a1';
import type { Block } from '../block';
import { standing, type Ground } from '../ground';
import { hostValue } from '../hostValue';
import { order, type Step } from '../step';
import type { TableFacts } from '../survey';
import { pointsOf } from './setWidths';

/**
 * A new table is written as cells and then made a table; never row by row, which is slow and conflicts with co-authors.
 * A table of ours is replaced where it stands: it keeps its name, so that formulas which refer to it hold, and the
 * columns that the planner put at its right end; their formulas are filled down when it grows.
 */
export function putTable(edit: PutTable, ground: Ground): Step[] {
  const old = standing(ground, edit.name);
  const area = areaOfTable(edit, old);
  const body: Area = { ...area, row: area.row + 1, rows: area.rows - 1, columns: edit.columns.length };
  const header = headerBlock(edit, { ...body, row: area.row, rows: 1 });
  const runs = runsOf(edit.columns).map((run) => bodyBlock(edit, body, run.from, run.to, run.hasFormulas));
  const values = runs.filter((run) => !run.hasFormulas);
  const formulas = runs.filter((run) => run.hasFormulas);
  const widths = widthOrders(edit, area);
  if (old !== null) return [...resized(edit, old, area), header, ...values, ...formulas, ...widths];
  const made = order((workbook) => {
    const table = workbook.worksheets.getItem(edit.sheet).tables.add(toA1(area), true);
    table.name = edit.name;
    table.style = 'TableStyleMedium2';
  });
  // Formulas come last: they may speak of the table's own columns.
  return [header, ...values, made, ...formulas, ...widths];
}

/** Where the table will stand, header included. Excel knows no table without a row: an empty one has a blank row. */
export function areaOfTable(edit: PutTable, old: TableFacts | null): Area {
  const corner = old?.area ?? parseA1(edit.at);
  if (corner === null) throw new Error(`${edit.at} is no address of a cell`);
  const columns = edit.columns.length + (old === null ? 0 : plannersColumns(edit, old).length);
  return { row: corner.row, column: corner.column, rows: Math.max(edit.rows, 1) + 1, columns };
}

/** Headings at the right end of the table that are not ours: typing beside a table makes it wider. */
export function plannersColumns(edit: PutTable, old: TableFacts): readonly string[] {
  const sameStart = edit.columns.every((column, i) => old.headings[i] === column.heading);
  return sameStart ? old.headings.slice(edit.columns.length) : [];
}

function resized(edit: PutTable, old: TableFacts, area: Area): Step[] {
  return [
    order((workbook) => {
      const sheet = workbook.worksheets.getItem(old.sheet);
      bare(workbook.tables.getItem(edit.name), old);
      sheet.getRange(toA1(old.area)).conditionalFormats.clearAll();
      workbook.tables.getItem(edit.name).resize(toA1(area));
      const below = old.area.rows - area.rows;
      if (below > 0) sheet.getRange(toA1({ ...old.area, row: area.row + area.rows, rows: below })).clear();
      const right = old.area.columns - area.columns;
      if (right > 0) sheet.getRange(toA1({ ...old.area, column: area.column + area.columns, columns: right })).clear();
      if (below < 0) fillDown(sheet, edit, old, area);
    }),
  ];
}

/** Rows that a filter hides would keep their old cells, and a row of totals would be written over. */
export function bare(table: Excel.Table, facts: TableFacts): void {
  if (facts.canBeFiltered) table.clearFilters();
  if (facts.showsTotals) table.showTotals = false;
}

function fillDown(sheet: Excel.Worksheet, edit: PutTable, old: TableFacts, area: Area): void {
  plannersColumns(edit, old).forEach((_, i) => {
    const offset = edit.columns.length + i;
    if (!String(old.firstRow[offset] ?? '').startsWith('=')) return;
    const cell = { row: area.row + 1, column: area.column + offset, rows: 1, columns: 1 };
    const added = { ...cell, row: old.area.row + old.area.rows, rows: area.rows - old.area.rows };
    sheet.getRange(toA1(added)).copyFrom(toA1(cell), 'Formulas');
  });
}

function headerBlock(edit: PutTable, area: Area): Block {
  const formats = edit.columns.map(() => '@');
  const cell = (_: number, column: number) => edit.columns[column]!.heading;
  return { kind: 'block', sheet: edit.sheet, area, numberFormats: formats, hasFormulas: false, cell };
}

function bodyBlock(edit: PutTable, body: Area, from: number, to: number, hasFormulas: boolean): Block {
  const columns = edit.columns.slice(from, to);
  // A formula in a text cell would stay text.
  const formats = columns.map(({ numberFormat }) => (hasFormulas && numberFormat === '@' ? 'General' : numberFormat));
  return {
    kind: 'block',
    sheet: edit.sheet,
    area: { ...body, column: body.column + from, columns: to - from },
    numberFormats: formats,
    hasFormulas,
    cell: (row, column) => hostValue(columns[column]!.cells[row] ?? null, formats[column]),
  };
}

/** Neighbouring columns of one sort: with formulas, or with values only. */
function runsOf(columns: readonly TableColumn[]): { from: number; to: number; hasFormulas: boolean }[] {
  const runs: { from: number; to: number; hasFormulas: boolean }[] = [];
  columns.forEach((column, i) => {
    const hasFormulas = column.cells.some(isFormula);
    const last = runs.at(-1);
    if (last?.hasFormulas === hasFormulas) last.to = i + 1;
    else runs.push({ from: i, to: i + 1, hasFormulas });
  });
  return runs;
}

function widthOrders(edit: PutTable, area: Area): Step[] {
  return edit.columns.flatMap(({ width }, i) =>
    width === undefined
      ? []
      : [
          order((workbook) => {
            const column = { ...area, row: 0, rows: 1, column: area.column + i, columns: 1 };
            workbook.worksheets.getItem(edit.sheet).getRange(toA1(column)).format.columnWidth = pointsOf(width);
          }),
        ],
  );
}
