import type { TableKind } from '../define';
import type { Pace } from '../read/pace';
import type { Issue } from './issue';
import type { AnyRow } from './judgedRow';

export interface KeptRow {
  /** Row of the file. */
  readonly row: number;
  readonly values: AnyRow;
  readonly cells: () => readonly string[];
}

export interface WithoutRepeats {
  readonly rows: readonly KeptRow[];
  readonly refused: readonly Issue[];
}

const keyOf = (kind: TableKind, values: AnyRow): string => {
  let key = '';
  for (const name of kind.key) key += `${String(values[name])}\u001f`;
  return key;
};

/** Refuses every row whose key an earlier row has; a kind without a key keeps all. */
export async function refuseRepeats(kind: TableKind, rows: readonly KeptRow[], pace: Pace): Promise<WithoutRepeats> {
  if (kind.key.length === 0) return { rows, refused: [] };
  const seen = new Map<string, KeptRow>();
  const kept: KeptRow[] = [];
  const refused: Issue[] = [];
  await pace.each(rows.length, (at) => {
    const row = rows[at]!;
    const key = keyOf(kind, row.values);
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, row);
      kept.push(row);
    } else refused.push(repeatOf(kind, row, before));
  });
  return { rows: kept, refused };
}

function repeatOf(kind: TableKind, row: KeptRow, before: KeptRow): Issue {
  const sums = kind.sums;
  const differs = sums !== undefined && before.values[sums] !== row.values[sums];
  const reason = differs
    ? `gives another ${sums} than row ${before.row} for the same ${kind.key.join(' and ')}`
    : `repeats row ${before.row}`;
  const value = String(row.values[kind.key[0]!]);
  return { row: row.row, column: '', value, reason, cells: row.cells(), repeats: before.row };
}

/** Adds up the quantity of rows with the same key, as order lines of one item in one month. */
export async function addRepeats(kind: TableKind, rows: readonly KeptRow[], pace: Pace): Promise<readonly KeptRow[]> {
  const sums = kind.sums!;
  const byKey = new Map<string, KeptRow>();
  await pace.each(rows.length, (at) => {
    const row = rows[at]!;
    const key = keyOf(kind, row.values);
    const before = byKey.get(key);
    const quantity = row.values[sums] as number | null;
    if (before === undefined) byKey.set(key, row);
    else if (quantity !== null) {
      const total = ((before.values[sums] as number | null) ?? 0) + quantity;
      byKey.set(key, { ...before, values: { ...before.values, [sums]: total } });
    }
  });
  return [...byKey.values()];
}
