import { type DateOrder, writtenDate } from './date';

export interface FoundDateOrder {
  readonly order: DateOrder;
  /** Follows the column's name: "day before month". */
  readonly says: string;
  readonly unsure: boolean;
}

/** How many texts of a column, each counted once, can only be read with the day, or the month, in front. */
export interface DateEvidence {
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Texts such as 3/4/25 that read both ways. */
  readonly either: number;
  readonly pointed: number;
  readonly closed: number;
  readonly serials: number;
}

export function dateEvidence(texts: Iterable<string>): DateEvidence {
  const found = { dayFirst: 0, monthFirst: 0, either: 0, pointed: 0, closed: 0, serials: 0 };
  for (const text of texts) {
    const given = writtenDate(text);
    if (!given) continue;
    if (given.form === 'serial') found.serials++;
    else if (given.form === 'closed') found.closed++;
    else if (given.first > 12 && given.second <= 12) found.dayFirst++;
    else if (given.second > 12 && given.first <= 12) found.monthFirst++;
    else if (given.first !== given.second) found.either++;
    if (given.form === 'open' && text.includes('.')) found.pointed++;
  }
  return found;
}

/** Day or month in front: by the dates that read one way only, then by the rest of the file, then by what is usual. */
export function findDateOrder(column: DateEvidence, file: DateEvidence, commaFile: boolean): FoundDateOrder {
  const { dayFirst, monthFirst, either } = column;
  if (dayFirst > 0 && monthFirst > 0) {
    const order = dayFirst >= monthFirst ? 'dmy' : 'mdy';
    return { order, says: `${names[order]} in most dates, but some read only the other way`, unsure: true };
  }
  if (dayFirst > 0) return { order: 'dmy', says: names.dmy, unsure: false };
  if (monthFirst > 0) return { order: 'mdy', says: names.mdy, unsure: false };
  if (either === 0) return { order: 'dmy', says: plain(column), unsure: false };
  if (column.pointed > 0) return { order: 'dmy', says: `${names.dmy}, as is usual between points`, unsure: false };
  if (file.dayFirst !== file.monthFirst) {
    const order = file.dayFirst > file.monthFirst ? 'dmy' : 'mdy';
    return { order, says: `${names[order]}, as in the rest of the file`, unsure: false };
  }
  if (commaFile) return { order: 'dmy', says: `${names.dmy}, as is usual where decimals follow a comma`, unsure: true };
  return {
    order: 'mdy',
    says: `${names.mdy} is a guess: no date of this column tells; choose the other order if it is wrong`,
    unsure: true,
  };
}

const names: Record<DateOrder, string> = { dmy: 'day before month', mdy: 'month before day' };

function plain(column: DateEvidence): string {
  return column.serials > column.closed ? 'Excel serial days' : 'dates whose order is plain';
}
