import type { Columns, TableKind } from '../define';
import type { AnyRow } from './judgedRow';
import type { KeptRow } from './repeats';

/** What the file itself says that a column adds up to. */
export interface TotalsRow {
  readonly row: number;
  readonly values: AnyRow;
}

/** Warnings where the accepted rows add up to something else than the one totals row of the file says. */
export function unlikeTotals(
  kind: TableKind,
  totals: readonly TotalsRow[],
  rows: readonly KeptRow[],
): readonly string[] {
  const [total, more] = totals;
  if (total === undefined || more !== undefined) return []; // subtotals say nothing about the whole
  const names = kind.adds ?? (kind.sums === undefined ? [] : [kind.sums]);
  return names.flatMap((name) => {
    const said = total.values[name];
    if (typeof said !== 'number') return [];
    const sum = rows.reduce((all, { values }) => all + ((values[name] as number | null) ?? 0), 0);
    if (Math.abs(sum - said) <= rounding(said, rows.length)) return [];
    const { heading } = (kind.columns as Columns)[name]!;
    return [
      `The totals row ${total.row} of the file says ${heading} ${said}, the accepted rows add up to ${Number(sum.toPrecision(12))}: look for rows that were refused or left out`,
    ];
  });
}

/** Half of the last digit shown for each row that was rounded, at most a thousandth of the total. */
function rounding(total: number, rows: number): number {
  const half = 0.5 * 10 ** -(String(total).split('.')[1]?.length ?? 0);
  return Math.max(half, Math.min(half * rows, Math.abs(total) / 1000)) * (1 + 1e-9);
}
