import { units } from '../../fields/units';
import type { Columns, Measure, TableKind } from '../define';
import type { Pace } from '../../workbook/pace';
import type { Issue } from './issue';
import type { KeptRow } from './repeats';

/** A measure above this many upper quartiles of its file is shown to a person; it may be right, or a mistyped year. */
const farOut = 5;
/** Fewer rows have no usual. */
const enough = 4;

/** Marks for rows whose lead time or stop is far longer than those of the rest of the file. */
export async function unusuallyLong(kind: TableKind, rows: readonly KeptRow[], pace: Pace): Promise<readonly Issue[]> {
  const marks: Issue[] = [];
  for (const measure of (kind.measures ?? []) as readonly Measure<Columns>[]) {
    const values = new Float64Array(rows.length);
    await pace.each(rows.length, (at) => (values[at] = measure.of(rows[at]!.values) ?? NaN));
    const limit = farOut * upperQuartile(values.filter((value) => !Number.isNaN(value)));
    const shown = (value: number): string => `${Number(value.toFixed(1))} ${units[measure.unit].says}`;
    const reason = `unusually long: ${measure.name.toLowerCase()} above ${shown(limit)}, ${farOut} times the upper quartile of the file`;
    await pace.each(rows.length, (at) => {
      const { row, cells } = rows[at]!;
      if (limit > 0 && values[at]! > limit)
        marks.push({ row, column: measure.name, value: shown(values[at]!), reason, cells: cells() });
    });
  }
  return marks;
}

/** The value that at least three quarters of the values do not pass; 0 when they are too few. */
function upperQuartile(values: Float64Array): number {
  return values.length < enough ? 0 : values.sort()[Math.ceil(0.75 * values.length) - 1]!;
}
