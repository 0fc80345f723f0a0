import { Problem } from '../../problem';

/** Which bottom series each series sums: a row for each series, a column for each bottom series. */
export interface Hierarchy {
  readonly rows: readonly (readonly number[])[];
  readonly series: number;
  readonly bottom: number;
  /** The row that stands for each bottom series itself. */
  readonly own: readonly number[];
}

/** More would take minutes. */
const mostSeries = 500;

export function hierarchyOf(rows: readonly (readonly number[])[]): Hierarchy {
  const bottom = rows[0]?.length ?? 0;
  if (rows.length > mostSeries) {
    throw new Problem('out-of-range', `summing has ${rows.length} rows: give at most ${mostSeries} series in one call`);
  }
  const own = Array.from({ length: bottom }, (_, j) =>
    rows.findIndex((row) => row.every((weight, k) => weight === (k === j ? 1 : 0))),
  );
  const lacking = own.indexOf(-1);
  if (lacking >= 0) {
    throw new Problem('wrong-type', `summing needs a row with a 1 for bottom series ${lacking + 1} alone`);
  }
  return { rows, series: rows.length, bottom, own };
}

/** The series that sums all bottom series once. */
export function topOf({ rows }: Hierarchy): number {
  const top = rows.findIndex((row) => row.every((weight) => weight === 1));
  if (top < 0) throw new Problem('wrong-type', 'summing has no row of ones, the total that method TD shares out');
  return top;
}

export const summed = ({ rows }: Hierarchy, bottom: ArrayLike<number>): readonly number[] =>
  rows.map((row) => row.reduce((sum, weight, j) => sum + weight * bottom[j]!, 0));
