import type { Match } from '../match/match';
import { refuseTooMany } from './limits';
import { TextColumn } from './textColumn';

/** Why a row is wrong as a whole, and the row of the file that it repeats, if that is why. */
export interface Wrong {
  readonly reason: string;
  readonly repeats?: number;
}

/** The used cells of a file as text: one column for each match, and for each row where it stands in the file. */
export interface Cells {
  readonly columns: ReadonlyMap<string, TextColumn>;
  /** Row of the file (its first record is row 1), as a person sees it when the file is opened in Excel. */
  readonly fileRows: readonly number[];
  /** Rows that are wrong as a whole: by place among the rows, why. */
  readonly wrong: ReadonlyMap<number, Wrong>;
  readonly blankRows: number;
}

/** Takes the cells that are used out of records, as they come. */
export class CellCollector {
  private readonly columns: readonly (readonly [string, number, TextColumn])[];
  private readonly fileRows: number[] = [];
  private readonly wrong = new Map<number, Wrong>();
  private readonly seen: Map<string, number> | null;
  private blankRows = 0;

  constructor(
    matches: readonly Match[],
    private readonly headings: readonly string[],
    private readonly file: string,
    /** Refuses a row that repeats an earlier one in every cell of the file. */
    refuseCopies: boolean,
  ) {
    this.columns = matches.map(({ column, at }) => [column, at, new TextColumn()]);
    this.seen = refuseCopies ? new Map() : null;
  }

  add(record: readonly string[], fileRow: number): void {
    if (record.every((cell) => cell.trim() === '')) {
      this.blankRows++;
      return;
    }
    const row = this.fileRows.push(fileRow) - 1;
    refuseTooMany(row + 1, this.file);
    for (const [, at, column] of this.columns) column.add(record[at] ?? '');
    const reason = this.tooLong(record) ?? this.headingsAgain(record);
    const before = reason === null ? this.copyOf(record, fileRow) : null;
    if (reason !== null) this.wrong.set(row, { reason });
    else if (before !== null) this.wrong.set(row, { reason: `is a copy of row ${before}`, repeats: before });
  }

  done(): Cells {
    const columns = new Map(this.columns.map(([name, , column]) => [name, column]));
    return { columns, fileRows: this.fileRows, wrong: this.wrong, blankRows: this.blankRows };
  }

  /** More cells than headings: a delimiter inside an unquoted cell has most likely pushed the rest to the right. */
  private tooLong(record: readonly string[]): string | null {
    const most = this.headings.length;
    if (record.length <= most || record.slice(most).every((cell) => cell.trim() === '')) return null;
    return `has ${record.length} cells where the headings are ${most}: a delimiter in a cell without quotes, perhaps`;
  }

  private headingsAgain(record: readonly string[]): string | null {
    const same =
      this.columns.length > 1 && this.columns.every(([, at]) => (record[at] ?? '').trim() === this.headings[at]);
    return same ? 'is the heading row again' : null;
  }

  /** The earlier row with the very same cells, if there is one. */
  private copyOf(record: readonly string[], fileRow: number): number | null {
    if (this.seen === null) return null;
    const text = record.join('\u001f');
    const before = this.seen.get(text);
    if (before !== undefined) return before;
    this.seen.set(text, fileRow);
    return null;
  }
}
