import type { Columns, TableKind } from './define';
import type { ColumnData, Detected, Imported } from './imported';
import { settlePeriods, type SettledPeriods } from './judge/demandPeriods';
import { countReasons, type Issue } from './judge/issue';
import { judge, type JudgeChoices } from './judge/judge';
import { judgedColumns } from './judge/judgedRow';
import type { Period } from './judge/periods';
import { type KeptRow, refuseRepeats } from './judge/repeats';
import { unlikeTotals } from './judge/totalsRow';
import { unusuallyLong } from './judge/unusual';
import { type Mapping, notInFile } from './match/mapping';
import { unitsSaid } from './match/unitsSaid';
import { hashOf } from './read/hash';
import { openText, type TextChoices } from './read/openText';
import { Pace, type PaceOptions } from '../workbook/pace';
import { readCells } from './read/readCells';
import { NothingUsable } from './nothingUsable';
import { tableKind } from './registry';
import { isText } from './values/typed';
import { typeColumns, type ValueChoices } from './values/typeColumns';
import { Refusal } from '../workbook/port';

export interface ImportOptions extends PaceOptions, TextChoices, ValueChoices {
  readonly mapping?: Mapping | undefined;
  /** Row of the headings in the file, from 1; 0 says that there are none. */
  readonly headingRow?: number | undefined;
  /** Length of the demand periods, where the days do not show it. */
  readonly period?: Period | undefined;
  /** A day before 1900 refuses the whole file, unless it is said to refuse its row only. */
  readonly oldDates?: 'refuse file' | 'refuse row' | undefined;
  /** Serial day of today: a row that tells of a later day as past is refused. Left out, nothing lies in the future. */
  readonly today?: number | undefined;
}

/**
 * Reads a file of one kind: finds encoding, delimiter, headings and the writing of numbers and days, matches columns
 * and judges every row. Works in slices of a few milliseconds, tells progress, stops on a signal (AbortError). Throws
 * `Refusal` with one sentence for a file that cannot be meant; a row that cannot be used is refused with its reason.
 */
export async function importFile(
  kindId: string,
  bytes: Uint8Array,
  file: string,
  options: ImportOptions = {},
): Promise<Imported> {
  const kind = tableKind(kindId);
  const pace = new Pace(options);
  pace.stage(0, 0.05);
  const text = await openText(bytes, file, options, pace);
  pace.stage(0.05, 0.5);
  const source = await readCells(kind, text, file, options.mapping ?? {}, options.headingRow, pace);
  if (source.cells.fileRows.length === 0) {
    throw new Refusal(`${file} has headings but no rows: export it again with its data.`);
  }
  pace.stage(0.5, 0.65);
  const headingOf = new Map(source.matches.map(({ column, at }) => [column, source.headings[at]!]));
  const { typed, readings } = await typeColumns(kind, source.cells.columns, headingOf, text.beginning, options, pace);
  const columns = judgedColumns(kind, source.cells.columns, typed);
  pace.stage(0.65, 0.8);
  const judged = await judge(kind, source.cells, columns, file, choicesOf(options), pace);

  pace.stage(0.8, 0.95);
  const settled = await settle(kind, judged.rows, options.period, pace);
  const refused = [...judged.refused, ...settled.refused].sort((a, b) => a.row - b.row);
  if (settled.rows.length === 0) throw noneUsable(file, refused, source.headings);
  pace.stage(0.95, 1);
  const gone = new Set(settled.refused.map((issue) => issue.row));
  const long = await unusuallyLong(kind, judged.rows, pace);
  const marked = [...judged.marked, ...settled.marked, ...long].filter((issue) => !gone.has(issue.row));
  const units = unitsSaid(kind, headingOf);
  const read = source.cells.fileRows.length;
  const detected: Detected = {
    encoding: text.encoding,
    delimiter: text.dialect.delimiter,
    headingRow: source.headingRow,
    headings: source.headings,
    readings,
    ...(settled.found && { period: settled.found.period, transactional: settled.found.transactional }),
    ...(settled.found?.gathered && { gathered: true }),
    says: [
      ...text.says,
      ...source.says,
      ...readings.map(({ heading, says }) => `"${heading}": ${says}`),
      ...Object.entries(units).map(
        ([column, unit]) => `"${headingOf.get(column)}": in ${unit}, as it is; nothing is converted`,
      ),
      ...settled.says,
    ],
  };
  return {
    kind: kind.id,
    file,
    hash: await hashOf(bytes),
    detected,
    mapping: Object.fromEntries([
      ...notInFile(kind, options.mapping ?? {}).map((column) => [column, ''] as const),
      ...headingOf,
    ]),
    unitsSaid: units,
    unused: source.headings.filter((name, at) => name !== '' && !source.matches.some((match) => match.at === at)),
    read,
    accepted: read - refused.length,
    refused,
    marked: marked.sort((a, b) => a.row - b.row),
    measured: judged.measured,
    warnings: [
      ...readings.filter((one) => one.unsure).map(({ heading, says }) => `"${heading}": ${says}`),
      ...settled.warnings,
      ...unlikeTotals(kind, judged.totals, settled.rows),
    ],
    completeness: judged.neededCells > 0 ? judged.filledNeeded / judged.neededCells : 1,
    rows: settled.rows.length,
    columns: await packed(kind, settled.rows, pace),
  };
}

const choicesOf = ({ oldDates, today }: ImportOptions): JudgeChoices => ({
  oldDates: oldDates ?? 'refuse file',
  today,
});

function noneUsable(file: string, refused: readonly Issue[], headings: readonly string[]): Refusal {
  const [reason, rows] = countReasons(refused)[0]!;
  return new NothingUsable(
    refused.length === 1
      ? `The only row of ${file} cannot be used: ${reason}. Check the mapping of the columns.`
      : `None of the ${refused.length} rows of ${file} can be used; the most frequent reason (${rows}): ${reason}. Check the mapping of the columns.`,
    headings,
  );
}

interface Settled {
  readonly rows: readonly KeptRow[];
  readonly refused: readonly Issue[];
  readonly marked: readonly Issue[];
  readonly found?: SettledPeriods['found'];
  readonly says: readonly string[];
  readonly warnings: readonly string[];
}

/** Repeats refused or added up, as the kind says. */
async function settle(
  kind: TableKind,
  rows: readonly KeptRow[],
  period: Period | undefined,
  pace: Pace,
): Promise<Settled> {
  if (kind.sums === undefined) {
    const once = await refuseRepeats(kind, rows, pace);
    const says = once.marked.length > 0 ? [`${once.marked.length} rows were added to another of the same item`] : [];
    return { ...once, says, warnings: [] };
  }
  const settled = await settlePeriods(kind, rows, period, pace);
  const { merged, zeros } = settled;
  const sums = [
    ...(merged > 0 ? [`Rows that were added to another of the same item and period: ${merged}`] : []),
    ...(zeros > 0 ? [`Periods without a row that count as zero: ${zeros}`] : []),
  ];
  const { transactional, gathered, says } = settled.found;
  return { ...settled, marked: [], says: transactional || gathered ? [says, ...sums] : [says] };
}

async function packed(
  kind: TableKind,
  rows: readonly KeptRow[],
  pace: Pace,
): Promise<Readonly<Record<string, ColumnData>>> {
  const columns: Record<string, ColumnData> = {};
  for (const [name, { field, helper }] of Object.entries(kind.columns as Columns)) {
    if (helper) continue;
    const texts: string[] = [];
    const numbers = new Float64Array(isText(field) ? 0 : rows.length);
    await pace.each(rows.length, (row) => {
      const value = rows[row]!.values[name];
      if (isText(field)) texts.push(value as string);
      else numbers[row] = asNumber(value);
    });
    columns[name] = isText(field) ? texts : numbers;
  }
  return columns;
}

function asNumber(value: unknown): number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' ? value : NaN;
}
