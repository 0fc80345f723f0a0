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

/** A promise below this is a number of days, any other a date: it is a day in 1927. */
const firstDate = 10_000;

/** Rows of cells as receipts; rows that miss a date, a lead time or a weight are left out. */
export function receiptsOf(columns: ReceiptColumns): readonly Receipt[] {
  const { orderDates, receiptDates, promised, calendar, weights, orderedQty, receivedQty } = columns;
  sameLength({ orderDates, receiptDates, weights, orderedQty, receivedQty });
  if (promised !== null && promised.length > 1) sameLength({ orderDates, promised });
  if (calendar === 'NETWORK' && receiptDates === null) {
    throw new Problem('wrong-type', 'receiptDates is missing: calendar NETWORK needs dates');
  }
  const between = calendar === 'NETWORK' ? workingDays : (from: number, to: number) => to - from;

  const receipts = orderDates.flatMap((ordered, row): Receipt[] => {
    const received = receiptDates?.[row] ?? null;
    const weight = weights === null ? 1 : (weights[row] ?? 0);
    const isMissing = receiptDates === null ? ordered === null : !ordered || received === null;
    if (isMissing || ordered === null || weight === 0) return [];
    if (received !== null && received < ordered) {
      throw new Problem('out-of-range', `receiptDates (entry ${row + 1}) is before its order`);
    }
    const promise = promised === null ? null : ((promised.length === 1 ? promised[0] : promised[row]) ?? null);
    const [wanted, came] = [orderedQty?.[row] ?? null, receivedQty?.[row] ?? null];
    return [
      {
        leadTime: received === null ? ordered : between(ordered, received),
        promised: promise !== null && promise >= firstDate && received !== null ? between(ordered, promise) : promise,
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
