import { Refusal } from '../../workbook/port';
import type { Columns, TableKind } from '../define';
import { plainName } from '../match/plainName';
import type { Cells } from '../read/cells';
import type { Pace } from '../../workbook/pace';
import { before1900 } from '../values/typed';
import { futureFinder } from './future';
import type { Issue } from './issue';
import { type AnyRow, type JudgedColumn, rowBuilder } from './judgedRow';
import { type Measured, measuring } from './measured';
import type { KeptRow } from './repeats';
import type { TotalsRow } from './totalsRow';

export interface Judged {
  /** Accepted rows, with the columns that `fill` gave. */
  readonly rows: readonly KeptRow[];
  readonly refused: readonly Issue[];
  readonly marked: readonly Issue[];
  readonly measured: readonly Measured[];
  /** Rows that give totals of others; they are refused. */
  readonly totals: readonly TotalsRow[];
  /** Cells of needed columns that were filled, of all there are. */
  readonly filledNeeded: number;
  readonly neededCells: number;
}

const totals = new Set([
  'total',
  'totals',
  'grandtotal',
  'subtotal',
  'sum',
  'gesamt',
  'gesamtsumme',
  'summe',
  'somme',
  'totaal',
  'totale',
]);

export interface JudgeChoices {
  readonly oldDates: 'refuse file' | 'refuse row';
  readonly today: number | undefined;
}

/** Every row against the fields and rules of its kind: kept, kept and marked, or refused with one reason. */
export async function judge(
  kind: TableKind,
  cells: Cells,
  columns: readonly JudgedColumn[],
  file: string,
  { oldDates, today }: JudgeChoices,
  pace: Pace,
): Promise<Judged> {
  const cellsAt = (at: number): readonly string[] => columns.map(({ texts, codes }) => texts[codes[at]!]!);
  const build = rowBuilder(kind, columns);
  const measures = measuring(kind);
  const verdicts: (readonly Verdict[])[] = [];
  for (const column of columns) verdicts.push(await verdictsOf(kind, column, pace));
  const rows: KeptRow[] = [];
  const refused: Issue[] = [];
  const marked: Issue[] = [];
  const totalsRows: TotalsRow[] = [];
  const future = futureFinder(kind, today);
  let filledNeeded = 0;
  const needed = columns.filter((column) => column.needed).length;

  for (let at = 0; at < cells.fileRows.length; at++) {
    const issue = (reason: string, column?: JudgedColumn): Issue => ({
      row: cells.fileRows[at]!,
      column: column?.heading ?? '',
      value: column ? column.texts[column.codes[at]!]! : '',
      reason,
      cells: cellsAt(at),
    });
    let refusal: Issue | null = null;
    const notes: Issue[] = [];
    let isTotal = false;
    columns.forEach((column, place) => {
      const verdict = verdicts[place]![column.codes[at]!]!;
      isTotal ||= verdict.total;
      if (column.needed && verdict.filled) filledNeeded++;
      if (verdict.old && oldDates === 'refuse file') throw tooOld(file, cells.fileRows[at]!, column, at);
      if (verdict.refuses !== '' && (refusal === null || verdict.total)) refusal = issue(verdict.refuses, column);
      if (verdict.notes !== '') notes.push(issue(verdict.notes, column));
    });
    const whole = cells.wrong.get(at);
    if (whole !== undefined) refusal = { ...issue(whole.reason), ...whole };
    if (refusal === null) {
      const read = build(at) as AnyRow;
      const values: AnyRow = kind.fill ? { ...read, ...kind.fill(read) } : read;
      const ahead = future(values);
      if (ahead === null) for (const measure of measures) measure.add(values);
      const broken = kind.refuse.find((rule) => rule.when(values));
      if (ahead !== null)
        refusal = issue(
          ahead.reason,
          columns.find(({ name }) => name === ahead.name),
        );
      else if (broken) refusal = issue(broken.why);
      else {
        rows.push({ row: cells.fileRows[at]!, values, cells: () => cellsAt(at) });
        for (const rule of kind.mark ?? []) if (rule.when(values)) notes.push(issue(rule.why));
      }
    }
    if (isTotal) totalsRows.push({ row: cells.fileRows[at]!, values: build(at) as AnyRow });
    if (refusal === null) marked.push(...notes);
    else refused.push(refusal);
    if (at % 1024 === 1023) await pace.breathe(at, cells.fileRows.length);
  }
  const measured = measures.map((measure) => measure.done());
  const neededCells = needed * cells.fileRows.length;
  return { rows, refused, marked, measured, totals: totalsRows, filledNeeded, neededCells };
}

interface Verdict {
  readonly filled: boolean;
  /** A reason to refuse the row, or to keep it with this cell left out; empty for none. */
  readonly refuses: string;
  readonly notes: string;
  readonly old: boolean;
  readonly total: boolean;
}

/** What each distinct text of a column means for the rows that have it. */
async function verdictsOf(kind: TableKind, column: JudgedColumn, pace: Pace): Promise<readonly Verdict[]> {
  const { names, pending } = (kind.columns as Columns)[column.name]!;
  const { numbers, strings, faults } = column.typed;
  const verdicts: Verdict[] = [];
  await pace.each(column.texts.length, (code) => {
    const text = column.texts[code]!;
    const fault = faults[code]!;
    const blank = numbers === null ? strings![code] === '' : Number.isNaN(numbers[code]!);
    const filled = fault === '' && (!blank || pending !== undefined);
    const total = column.needed && text.length < 30 && totals.has(plainName(text));
    const told = (what: string): string => (what === '' ? '' : `${column.heading} ${what}`);
    const wrong = fault === '' && !filled ? 'is blank' : fault;
    const spelling = names === true ? strings![code]! : text.trim();
    const spelt = spelling === text.trim() ? '' : `is taken for "${spelling}", which differs only in case`;
    const refuses = total ? 'is a totals row' : column.needed ? told(wrong) : '';
    const notes = told(column.needed ? spelt : fault || spelt);
    verdicts.push({ filled, refuses, notes, old: fault === before1900, total });
  });
  return verdicts;
}

function tooOld(file: string, row: number, column: JudgedColumn, at: number): Refusal {
  const text = column.texts[column.codes[at]!]!;
  return new Refusal(
    `${file} row ${row}: ${column.heading} "${text}" ${before1900}: correct it in the file and import again.`,
  );
}
