import type { Receipt } from '../../engine/leadTime/leadTimeStats';
import { workingDays } from '../../engine/leadTime/workingDays';
import { Problem } from '../../engine/problem';
import { sameLength } from '../../engine/sameLength';

type Column = readonly (number | null)[];

interface ReceiptColumns {
  readonly orderDates: Column;
  readonly receiptDates: Column | null;
  readonly promised: Column | null;
  readonly calendar: 'ALL' | 'NETWORK';
  readonly weights: Column | null;
  readonly orderedQty: Column | null;
  readonly receivedQty: Column | null;
}

/** A number below this counts days, any other is a date: it is a day in 1927. */
const firstDate = 10_000;

/** Rows of cells as receipts; rows that miss a date, a lead time or a weight are left out. */
export function receiptsOf(columns: ReceiptColumns): readonly Receipt[] {
  const { orderDates, receiptDates, promised, calendar, weights, orderedQty, receivedQty } = columns;
  sameLength({ orderDates, receiptDates, weights, orderedQty, receivedQty });
  if (promised !== null && promised.length > 1) sameLength({ orderDates, promised });
  if (receiptDates === null) refuseDates(columns);
  const between = calendar === 'NETWORK' ? workingDays : (from: number, to: number): number => to - from;

  const receipts = orderDates.flatMap((ordered, row): Receipt[] => {
    const received = receiptDates?.[row] ?? null;
    const weight = weights === null ? 1 : (weights[row] ?? 0);
    const isMissing = receiptDates === null ? ordered === null : !ordered || received === null;
    if (isMissing || ordered === null || weight === 0) return [];
    if (received !== null && Math.floor(received) < Math.floor(ordered)) {
      throw new Problem('out-of-range', `receiptDates (entry ${row + 1}) is before its order`);
    }
    const promise = promised === null ? null : ((promised.length === 1 ? promised[0] : promised[row]) ?? null);
    const [wanted, came] = [orderedQty?.[row] ?? null, receivedQty?.[row] ?? null];
    return [
      {
        // An order may have a time of day where its receipt of the same day has none.
        leadTime: received === null ? ordered : Math.max(0, between(ordered, received)),
        late: promise === null ? null : daysLate(promise, ordered, received, between),
        ordered: received === null ? null : ordered,
        weight,
        inFull: wanted === null || came === null ? null : came >= wanted,
      },
    ];
  });
  if (receipts.length === 0)
    throw new Problem('cannot-tell', 'orderDates holds no complete receipt: give at least one');
  return receipts;
}

/** A promise of a day, or of whole days, is kept until that day is over. */
function daysLate(promise: number, ordered: number, received: number | null, between: typeof workingDays): number {
  if (received === null) return ordered - promise;
  const day = Number.isInteger(promise) ? Math.floor : (time: number): number => time;
  if (promise < firstDate) return between(day(ordered), day(received)) - promise;
  return between(promise, day(received));
}

/** Without receipt dates the numbers are days. A date among them would count as a lead time of a century. */
function refuseDates({ orderDates, promised, calendar }: ReceiptColumns): void {
  if (calendar === 'NETWORK') throw new Problem('wrong-type', 'receiptDates is missing: calendar NETWORK needs dates');
  for (const [name, cells] of Object.entries({ orderDates, promised })) {
    const date = (cells ?? []).findIndex((cell) => cell !== null && cell >= firstDate);
    if (date < 0) continue;
    throw new Problem(
      'wrong-type',
      `receiptDates is missing: ${name} (entry ${date + 1}) is a date, not a number of days`,
    );
  }
}
