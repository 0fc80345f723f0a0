import type { Allow } from './register/entry';
import { on, roiSheets, type RoiSheet } from './sheetNames';
import { columnLetters, columnNumber } from '../workbook/grid';
import { formula, type Content } from '../workbook/cell';
import type { Edit, HighlightCells } from '../workbook/edit';
import type { Style } from '../workbook/style';
import { shownLength } from '../workbook/widths';
import { styleRuns } from './styleRuns';

interface Options {
  readonly title: string;
  readonly holds: string;
  readonly freezeRows: number;
  readonly freezeColumns?: number;
  /** Widths that the text does not decide. */
  readonly widths?: Readonly<Record<string, number>>;
  readonly tabColor?: string;
}

export interface Aligned {
  readonly right?: readonly string[];
  readonly center?: readonly string[];
}

/** A sheet while it is written: cells by column and row, then a few large edits. */
export class Draft {
  private readonly contents = new Map<number, Map<number, Content>>();
  private readonly styles = new Map<number, Map<number, Style>>();
  private readonly extras: Edit[] = [];
  readonly name: string;

  constructor(
    sheet: RoiSheet,
    private readonly options: Options,
  ) {
    this.name = roiSheets[sheet];
    this.put('A', 1, options.title, { role: 'title' });
    this.put('A', 2, 'Checks that fail', { role: 'label' });
    if (sheet !== 'checks')
      this.formula('B', 2, on('checks', '$B$2'), { role: 'link', numberFormat: '0', align: 'left' });
    this.put('C', 2, options.holds, { role: 'subtitle' });
    this.highlight('B2', 'ISERROR($B$2)', 'bad');
    this.highlight('B2', '$B$2>0', 'bad');
    this.highlight('B2', '$B$2=0', 'good');
  }

  put(column: string, row: number, content: Content, style?: Style): void {
    const at = columnNumber(column);
    if (content !== null && content !== '') setCell(this.contents, row, at, content);
    if (style) setCell(this.styles, row, at, style);
  }

  /** Text of the formula without its "=". */
  formula(column: string, row: number, text: string, style: Style): void {
    this.put(column, row, formula(`=${text}`), style);
  }

  /** `align` lists the columns that stand on the right or in the middle below. */
  heading(row: number, words: Readonly<Record<string, string>>, align: Aligned = {}): void {
    const side = (column: string): Style => {
      if (align.right?.includes(column)) return { align: 'right' };
      return align.center?.includes(column) ? { align: 'center' } : {};
    };
    for (const [column, text] of Object.entries(words))
      this.put(column, row, text, { role: 'heading', ...side(column) });
  }

  restrict(range: string, allow: Allow, says: string): void {
    this.extras.push({ kind: 'restrictInput', sheet: this.name, range, allow, says });
  }

  highlight(range: string, when: string, role: HighlightCells['role']): void {
    this.extras.push({ kind: 'highlightCells', sheet: this.name, range, when: `=${when}`, role });
  }

  add(edit: Edit): void {
    this.extras.push(edit);
  }

  /** Sheets come before any cell, so that no formula ever names a sheet that is not there yet. */
  opens(): Edit {
    const { freezeRows, freezeColumns, tabColor } = this.options;
    return {
      kind: 'addSheet',
      sheet: this.name,
      tabColor: tabColor ?? '#1F3864',
      freezeRows,
      ...(freezeColumns === undefined ? {} : { freezeColumns }),
    };
  }

  fills(): readonly Edit[] {
    const rows = Math.max(...this.contents.keys());
    const columns = Math.max(...[...this.contents.values()].flatMap((row) => [...row.keys()]));
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => this.contents.get(row + 1)?.get(column + 1) ?? null),
    );
    const formats = styleRuns(this.styles).map(({ range, style }): Edit => ({
      kind: 'formatCells',
      sheet: this.name,
      range,
      style,
    }));
    return [
      // Before the formats: Excel fits a row to a text that wraps when it is told to wrap, not when the column narrows.
      { kind: 'setWidths', sheet: this.name, from: 'A', widths: this.widths(columns) },
      { kind: 'putCells', sheet: this.name, at: 'A1', cells },
      ...formats,
      ...this.extras,
    ];
  }

  /** Wide enough for the longest text of a column (the title and the subtitle run over), and for a large number. */
  private widths(columns: number): readonly number[] {
    return Array.from({ length: columns }, (_, index) => {
      const chosen = this.options.widths?.[columnLetters(index + 1)];
      if (chosen !== undefined) return chosen;
      let width = 13;
      for (const [row, cells] of this.contents) {
        const content = cells.get(index + 1);
        const runsOver = row === 1 || (row === 2 && index > 0);
        if (!runsOver && content !== undefined) width = Math.max(width, shownLength(content) + 2);
      }
      return width;
    });
  }
}

function setCell<T>(grid: Map<number, Map<number, T>>, row: number, column: number, value: T): void {
  const cells = grid.get(row) ?? new Map<number, T>();
  cells.set(column, value);
  grid.set(row, cells);
}
