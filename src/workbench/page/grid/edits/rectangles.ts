import type { Area } from '../../../host/book';

export interface Spot<T> {
  readonly row: number;
  readonly column: number;
  readonly value: T;
}

/** Cells of equal value (by `key`) as rectangles: first runs along each row, then equal runs one below the other. */
export function rectangles<T>(
  spots: readonly Spot<T>[],
  key: (value: T) => string,
): readonly { readonly area: Area; readonly value: T }[] {
  const sorted = [...spots].sort((a, b) => a.row - b.row || a.column - b.column);
  const found: { area: Area; value: T }[] = [];
  const open = new Map<string, { area: Area; value: T }>();
  for (const run of runs(sorted, key)) {
    const name = `${run.area.column}:${run.area.columns}:${key(run.value)}`;
    const above = open.get(name);
    if (above !== undefined && above.area.row + above.area.rows === run.area.row)
      above.area = { ...above.area, rows: above.area.rows + 1 };
    else {
      open.set(name, run);
      found.push(run);
    }
  }
  return found;
}

function runs<T>(sorted: readonly Spot<T>[], key: (value: T) => string): { area: Area; value: T }[] {
  const found: { area: Area; value: T }[] = [];
  for (const { row, column, value } of sorted) {
    const last = found.at(-1);
    const follows = last?.area.row === row && last.area.column + last.area.columns === column;
    if (follows && key(last.value) === key(value)) last.area = { ...last.area, columns: last.area.columns + 1 };
    else found.push({ area: { row, column, rows: 1, columns: 1 }, value });
  }
  return found;
}
