import type { Reshaped } from '../define';
import { likeness } from '../match/match';
import { written } from '../values/number';
import { writtenDate } from '../values/date';

type Grid = readonly (readonly string[])[];

const itemNames = [
  'Item',
  'Item code',
  'Item number',
  'SKU',
  'Material',
  'Part',
  'Part number',
  'Product',
  'Article',
  'Artikel',
  'StockCode',
];
const headings = ['Item', 'Period start', 'Quantity'];

/** Demand with periods in columns, or with items in columns, as one row for each item and period; null if it is neither. */
export function wideDemand(grid: Grid): Reshaped | null {
  return periodsAcross(grid) ?? itemsAcross(grid);
}

function periodsAcross(grid: Grid): Reshaped | null {
  const [top = [], ...lines] = grid;
  const periods = top.flatMap((heading, at) => (periodText(heading) === null ? [] : [at]));
  const others = top.flatMap((heading, at) => (periodText(heading) === null && heading.trim() !== '' ? [at] : []));
  if (periods.length < 3 || periods.length < others.length) return null;
  const item = others.reduce<number | undefined>(
    (best, at) => (best === undefined || likeness(top[at]!, itemNames) > likeness(top[best]!, itemNames) ? at : best),
    undefined,
  );
  if (item === undefined) return null;
  const out = new Long();
  lines.forEach((line, at) => {
    if (line.every((cell) => cell.trim() === '')) return;
    out.add(
      line[item] ?? '',
      periods.map((place) => [periodText(top[place]!)!, line[place] ?? '', at + 1]),
    );
  });
  return out.done(`Periods stand in columns, from ${top[periods[0]!]} to ${top[periods[periods.length - 1]!]}`);
}

function itemsAcross(grid: Grid): Reshaped | null {
  const [top = [], ...lines] = grid;
  const filled = lines.filter((line) => (line[0] ?? '').trim() !== '');
  const dated = filled.filter((line) => periodText(line[0]!) !== null);
  const items = top.flatMap((heading, at) => (at > 0 && heading.trim() !== '' ? [at] : []));
  if (dated.length < 3 || dated.length < filled.length * 0.8 || items.length === 0) return null;
  if (top.some((heading) => likeness(heading, itemNames) >= 80)) return null;
  const periods = new Set(dated.map((line) => line[0]));
  const isNumber = (place: number): boolean =>
    dated.every((line) => (line[place] ?? '').trim() === '' || written(line[place]!) !== null);
  if (periods.size < dated.length || items.filter(isNumber).length < items.length * 0.9) return null;
  const out = new Long();
  for (const place of items) {
    out.add(
      top[place]!,
      lines.flatMap((line, at) =>
        (line[0] ?? '').trim() === '' ? [] : [[periodText(line[0]!) ?? line[0]!, line[place] ?? '', at + 1] as const],
      ),
    );
  }
  return out.done('Items stand in columns, periods in rows');
}

/** Collects the long rows; blanks before an item's first and after its last quantity are no records of it. */
class Long {
  private readonly records: string[][] = [];
  private readonly from: number[] = [];
  private outside = 0;
  private partial = 0;

  add(item: string, cells: readonly (readonly [period: string, quantity: string, from: number])[]): void {
    const isFilled = ([, quantity]: (typeof cells)[number]): boolean => quantity.trim() !== '';
    const first = cells.findIndex(isFilled);
    const last = cells.length - 1 - [...cells].reverse().findIndex(isFilled);
    const outside = first < 0 ? cells.length : cells.length - (last - first + 1);
    this.outside += outside;
    if (outside > 0) this.partial++;
    for (const [period, quantity, from] of first < 0 ? [] : cells.slice(first, last + 1)) {
      this.records.push([item, period, quantity]);
      this.from.push(from);
    }
  }

  done(layout: string): Reshaped {
    const note =
      this.outside > 0
        ? `; ${this.outside} blank cells before the first or after the last record of ${this.partial} items are missing, not zero`
        : '';
    return { headings, records: this.records, from: this.from, says: layout + note };
  }
}

/** A period as text that reads as a day, or null. A year with a fraction (1998.083333) is a month: 1/12 each. */
function periodText(heading: string): string | null {
  const text = heading.trim();
  const decimalYear = /^((?:19|20)\d{2})\.(\d{2,})$/.exec(text);
  if (decimalYear) {
    const month = Number(`0.${decimalYear[2]}`) * 12;
    if (Math.abs(month - Math.round(month)) < 0.01)
      return `${decimalYear[1]}-${String((Math.round(month) % 12) + 1).padStart(2, '0')}-01`;
  }
  const given = writtenDate(text);
  return given === null || given.form === 'serial' ? null : text;
}
