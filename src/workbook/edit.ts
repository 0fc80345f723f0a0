import type { Chart } from './chart';
import type { Cell, Content } from './cell';
import type { Style } from './style';

/**
 * A change to the workbook, as a value. A job (an import, a run, an ROI sheet) is a pure function to a list of these;
 * a port applies it. So a job is tested without a host, and the pane can say what will change before it does.
 * Order matters: an edit may use what an earlier one made.
 */
export type Edit =
  | AddSheet
  | PutTable
  | PutCells
  | FormatCells
  | SetWidths
  | SetName
  | AddChart
  | RestrictInput
  | HighlightCells
  | AppendLog
  | SetSetting
  | ShowSheet;

/** Makes a sheet of ours, or empties the one of ours that has this name. A planner's own sheet is refused. */
export interface AddSheet {
  readonly kind: 'addSheet';
  readonly sheet: string;
  readonly tabColor?: string;
  readonly freezeRows?: number;
  readonly freezeColumns?: number;
}

/** Lays a table with its header row; a table of ours with this name is replaced where it stands. */
export interface PutTable {
  readonly kind: 'putTable';
  readonly sheet: string;
  /** Top left cell of the header row. */
  readonly at: string;
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: number;
}
export interface TableColumn {
  readonly heading: string;
  readonly numberFormat: string;
  /** One entry a row. Text columns (format "@") are written as text, whatever they look like. */
  readonly cells: readonly Content[];
  readonly width?: number;
}

export interface PutCells {
  readonly kind: 'putCells';
  readonly sheet: string;
  readonly at: string;
  readonly cells: readonly (readonly Content[])[];
  readonly style?: Style;
}
export interface FormatCells {
  readonly kind: 'formatCells';
  readonly sheet: string;
  readonly range: string;
  readonly style: Style;
}
/** Widths in characters of the standard font, from the first column on. */
export interface SetWidths {
  readonly kind: 'setWidths';
  readonly sheet: string;
  readonly from: string;
  readonly widths: readonly number[];
}
export interface SetName {
  readonly kind: 'setName';
  readonly name: string;
  readonly refersTo: string;
}
export interface AddChart {
  readonly kind: 'addChart';
  readonly chart: Chart;
}
export interface RestrictInput {
  readonly kind: 'restrictInput';
  readonly sheet: string;
  readonly range: string;
  /** A few words, the words in some cells ("Twin!$A$6:$A$17"), or a span of numbers. */
  readonly allow:
    { readonly list: readonly string[] } | { readonly cells: string } | { readonly from: number; readonly to: number };
  readonly says: string;
}
/** A conditional format: cells for which the formula (relative to the first cell) is true look like `role`. */
export interface HighlightCells {
  readonly kind: 'highlightCells';
  readonly sheet: string;
  readonly range: string;
  readonly when: string;
  readonly role: 'good' | 'warning' | 'bad';
}
/** One more row in the append-only Log. */
export interface AppendLog {
  readonly kind: 'log';
  readonly entry: LogEntry;
}
export interface LogEntry {
  /** ISO time in UTC, handed in by the caller: a job does not ask what time it is. */
  readonly when: string;
  readonly action: string;
  readonly what: string;
  readonly file?: string;
  readonly rows?: number;
  readonly hash?: string;
  readonly seed?: number;
  readonly runId?: string;
  readonly oldValue?: Cell;
  readonly newValue?: Cell;
  readonly reason?: string;
}
export interface SetSetting {
  readonly kind: 'setSetting';
  readonly key: string;
  /** JSON text; kept in the file, so no secrets. */
  readonly value: string;
}
export interface ShowSheet {
  readonly kind: 'showSheet';
  readonly sheet: string;
}
