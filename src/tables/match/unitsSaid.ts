import type { Columns, TableKind } from '../define';

/** The units that headings say in brackets, by the column of numbers that they fill: "t" for "Stock (t)". */
export function unitsSaid(kind: TableKind, headings: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [column, heading] of headings) {
    const unit = /[([]([^()[\]]+)[)\]]\s*$/.exec(heading)?.[1]?.trim();
    const isNumber = (kind.columns as Columns)[column]!.field.kind === 'number';
    // "(2)" tells two equal headings apart, and is ours.
    if (unit !== undefined && unit !== '' && !/^\d+$/.test(unit) && isNumber) found[column] = unit;
  }
  return found;
}
