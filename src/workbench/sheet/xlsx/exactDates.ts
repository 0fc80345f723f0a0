import { cellName } from '../formula/reference';
import type { ReadSheet } from './hucre';

const day = 86_400_000;
/** Day 0 of a workbook; it has a 29 February 1900, day 60, that never was. */
const dayZero = Date.UTC(1899, 11, 31);

/** The day number of a moment, to a millisecond. */
export function dayNumber(moment: Date): number {
  const days = (moment.getTime() - dayZero) / day;
  return days >= 60 ? days + 1 : days;
}

const numbers = /<c\b[^>]*?\sr="([A-Z]+[0-9]+)"[^>]*><v>([^<]*)<\/v>/gu;

/**
 * The numbers of cells that look like dates, as the file says them: hucre gives moments in whole milliseconds, and
 * 45476.19930555556 would come back as another number.
 */
export function exactDates(sheet: ReadSheet, xml: string): ReadonlyMap<string, number> {
  const wanted = new Set<string>();
  sheet.rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value instanceof Date) wanted.add(cellName(r, c));
    }),
  );
  const exact = new Map<string, number>();
  if (wanted.size > 0)
    for (const [, address = '', value] of xml.matchAll(numbers))
      if (wanted.has(address)) exact.set(address, Number(value));
  return exact;
}
