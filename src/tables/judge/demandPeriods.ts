import type { Columns, TableKind } from '../define';
import { limits } from '../read/limits';
import type { Issue } from './issue';
import {
  firstWeekCut,
  type FoundPeriods,
  lastPeriodCut,
  nextPeriod,
  type Period,
  PeriodEvidence,
  periodStart,
} from './periods';
import type { Pace } from '../../workbook/pace';
import { addRepeats, type KeptRow, refuseRepeats } from './repeats';

export interface SettledPeriods {
  readonly rows: readonly KeptRow[];
  readonly refused: readonly Issue[];
  readonly found: FoundPeriods;
  /** Rows that were added to another of the same item and period. */
  readonly merged: number;
  readonly zeros: number;
  readonly warnings: readonly string[];
}

/** Rows of a kind that sums a quantity, brought to one row for each item and period. */
export async function settlePeriods(
  kind: TableKind,
  rows: readonly KeptRow[],
  chosen: Period | undefined,
  pace: Pace,
): Promise<SettledPeriods> {
  const day = dayOfKey(kind);
  const item = kind.key.find((name) => name !== day)!;
  const evidence = new PeriodEvidence();
  let firstDay = Infinity;
  let lastDay = -Infinity;
  await pace.each(rows.length, (at) => {
    const { values } = rows[at]!;
    evidence.add(values[item] as string, values[day] as number);
    firstDay = Math.min(firstDay, values[day] as number);
    lastDay = Math.max(lastDay, values[day] as number);
  });
  const found = evidence.found(chosen);
  if (found.gathered) return gatheredWeeks(kind, rows, found, { day, item, firstDay, lastDay }, pace);
  const started: KeptRow[] = [];
  await pace.each(rows.length, (at) => {
    const row = rows[at]!;
    const start = periodStart(row.values[day] as number, found.period, found.weekBegins);
    started.push(start === row.values[day] ? row : { ...row, values: { ...row.values, [day]: start } });
  });
  if (!found.transactional) {
    const once = await refuseRepeats(kind, started, pace);
    const ordered = await inOrder(once.rows, item, day, pace);
    return { rows: ordered, refused: once.refused, found, merged: 0, zeros: 0, warnings: [] };
  }
  const summed = await addRepeats(kind, started, pace);
  const filled = withZeros(kind, summed, item, day, found.period);
  const warnings = [lastPeriodCut(lastDay, found.period), filled === null ? tooManyZeros : null];
  return {
    rows: await inOrder(filled ?? summed, item, day, pace),
    refused: [],
    found,
    merged: rows.length - summed.length,
    zeros: (filled ?? summed).length - summed.length,
    warnings: warnings.filter((warning) => warning !== null),
  };
}

/** Weeks of a file with working days only. An empty quantity is missing, so that its week is missing too. */
async function gatheredWeeks(
  kind: TableKind,
  rows: readonly KeptRow[],
  found: FoundPeriods,
  { day, item, firstDay, lastDay }: { day: string; item: string; firstDay: number; lastDay: number },
  pace: Pace,
): Promise<SettledPeriods> {
  const once = await refuseRepeats(kind, rows, pace);
  const weekly: KeptRow[] = [];
  const lost = new Set<string>();
  const weekOf = ({ values }: KeptRow): string => `${String(values[day])} ${String(values[item])}`;
  await pace.each(once.rows.length, (at) => {
    const row = once.rows[at]!;
    const start = periodStart(row.values[day] as number, 'week', found.weekBegins);
    weekly.push({ ...row, values: { ...row.values, [day]: start } });
    if (row.values[kind.sums!] === null) lost.add(weekOf(weekly[at]!));
  });
  const weeks = (await addRepeats(kind, weekly, pace)).map((week) =>
    lost.has(weekOf(week)) ? { ...week, values: { ...week.values, [kind.sums!]: null } } : week,
  );
  return {
    rows: await inOrder(weeks, item, day, pace),
    refused: once.refused,
    found,
    merged: weekly.length - weeks.length,
    zeros: 0,
    warnings: [firstWeekCut(firstDay), lastPeriodCut(lastDay, 'week')].filter((warning) => warning !== null),
  };
}

const tooManyZeros = 'Too many items and periods to write zeros for: those without a line are missing';

export const dayOfKey = (kind: TableKind): string =>
  kind.key.find((name) => (kind.columns as Columns)[name]!.field.kind === 'day')!;

/** A zero for every period without an order line, from an item's first line to the last period of the file. */
function withZeros(
  kind: TableKind,
  rows: readonly KeptRow[],
  item: string,
  day: string,
  period: Period,
): readonly KeptRow[] | null {
  const last = rows.reduce((latest, { values }) => Math.max(latest, values[day] as number), -Infinity);
  const byItem = new Map<string, { first: KeptRow; have: Set<number> }>();
  for (const row of rows) {
    const name = row.values[item] as string;
    const start = row.values[day] as number;
    const known = byItem.get(name);
    if (known === undefined) byItem.set(name, { first: row, have: new Set([start]) });
    else {
      known.have.add(start);
      if (start < (known.first.values[day] as number)) known.first = row;
    }
  }
  const zeros: KeptRow[] = [];
  for (const { first, have } of byItem.values()) {
    for (let start = first.values[day] as number; start <= last; start = nextPeriod(start, period)) {
      if (!have.has(start)) zeros.push({ ...first, values: { ...first.values, [day]: start, [kind.sums!]: 0 } });
      if (rows.length + zeros.length > limits.rows) return null;
    }
  }
  return [...rows, ...zeros];
}

/** Items as they first come in the file, each from its oldest period on. */
async function inOrder(rows: readonly KeptRow[], item: string, day: string, pace: Pace): Promise<readonly KeptRow[]> {
  const byItem = new Map<unknown, KeptRow[]>();
  await pace.each(rows.length, (at) => {
    const row = rows[at]!;
    const of = byItem.get(row.values[item]);
    if (of === undefined) byItem.set(row.values[item], [row]);
    else of.push(row);
  });
  const groups = [...byItem.values()];
  const ordered: KeptRow[] = [];
  await pace.each(groups.length, (at) => {
    groups[at]!.sort((a, b) => (a.values[day] as number) - (b.values[day] as number));
    for (const row of groups[at]!) ordered.push(row);
  });
  return ordered;
}
