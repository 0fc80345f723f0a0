import type { TableKind } from '../define';
import type { Issue } from './issue';
import type { AnyRow } from './judgedRow';

export interface KeptRow {
  /** Row of the file. */
  readonly row: number;
  readonly values: AnyRow;
  readonly cells: readonly string[];
}

export interface WithoutRepeats {
  readonly rows: readonly KeptRow[];
  readonly refused: readonly Issue[];
}

const keyOf = (kind: TableKind, values: AnyRow): string => kind.key.map((name) => String(values[name])).join('\u001f');

/** Refuses every row whose key an earlier row has; a kind without a key keeps all. */
export function refuseRepeats(kind: TableKind, rows: readonly KeptRow[]): WithoutRepeats {
  if (kind.key.length === 0) return { rows, refused: [] };
  const seen = new Map<string, KeptRow>();
  const kept: KeptRow[] = [];
  const refused: Issue[] = [];
  for (const row of rows) {
    const key = keyOf(kind, row.values);
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, row);
      kept.push(row);
    } else {
      const sums = kind.sums;
      const differs = sums !== undefined && before.values[sums] !== row.values[sums];
      const reason = differs
        ? `gives another ${sums} than row ${before.row} for the same ${kind.key.join(' and ')}`
        : `repeats row ${before.row}`;
      refused.push({
        row: row.row,
        column: '',
        value: key.split('\u001f')[0] ?? '',
        reason,
        cells: row.cells,
        repeats: before.row,
      });
    }
  }
  return { rows: kept, refused };
}

/** Adds up the quantity of rows with the same key, as order lines of one item in one month. */
export function addRepeats(kind: TableKind, rows: readonly KeptRow[]): readonly KeptRow[] {
  const sums = kind.sums!;
  const byKey = new Map<string, KeptRow & { total: number | null }>();
  for (const row of rows) {
    const key = keyOf(kind, row.values);
    const quantity = row.values[sums] as number | null;
    const before = byKey.get(key);
    if (before === undefined) byKey.set(key, { ...row, total: quantity });
    else if (quantity !== null) before.total = (before.total ?? 0) + quantity;
  }
  return [...byKey.values()].map(({ row, values, cells, total }) => ({
    row,
    cells,
    values: { ...values, [sums]: total },
  }));
}
