import type { Columns, TableKind } from '../define';
import { limits } from '../read/limits';
import type { Issue } from './issue';
import { findPeriods, type FoundPeriods, lastPeriodCut, nextPeriod, type Period, periodStart } from './periods';
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
export function settlePeriods(kind: TableKind, rows: readonly KeptRow[], chosen?: Period): SettledPeriods {
  const day = dayOfKey(kind);
  const item = kind.key.find((name) => name !== day)!;
  const days = rows.map(({ values }) => values[day] as number);
  const items = rows.map(({ values }) => values[item] as string);
  const found = findPeriods(items, days, chosen);
  const started = rows.map((row, at) => ({
    ...row,
    values: { ...row.values, [day]: periodStart(days[at]!, found.period, found.transactional) },
  }));
  if (!found.transactional) {
    const once = refuseRepeats(kind, started);
    return { rows: inOrder(once.rows, item, day), refused: once.refused, found, merged: 0, zeros: 0, warnings: [] };
  }
  const summed = addRepeats(kind, started);
  const cut = lastPeriodCut(
    days.reduce((last, one) => Math.max(last, one), -Infinity),
    found.period,
  );
  const filled = withZeros(kind, summed, item, day, found.period);
  const warnings = [
    cut,
    filled === null ? 'Too many items and periods to write zeros for: those without a line are missing' : null,
  ];
  return {
    rows: inOrder(filled ?? summed, item, day),
    refused: [],
    found,
    merged: rows.length - summed.length,
    zeros: (filled ?? summed).length - summed.length,
    warnings: warnings.filter((warning) => warning !== null),
  };
}

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
function inOrder(rows: readonly KeptRow[], item: string, day: string): readonly KeptRow[] {
  const place = new Map<unknown, number>();
  for (const { values } of rows) if (!place.has(values[item])) place.set(values[item], place.size);
  return [...rows].sort(
    (a, b) =>
      place.get(a.values[item])! - place.get(b.values[item])! || (a.values[day] as number) - (b.values[day] as number),
  );
}
