import { bucketed, bucketKinds, weekStarts } from '../../engine/demand/bucket';
import { Problem } from '../../engine/problem';
import { sameLength } from '../../engine/sameLength';
import { type Cell, day, days, gappyNumbers, optional, word } from '../../fields/field';
import { twinFunction } from '../define';

export const BUCKET = twinFunction({
  name: 'BUCKET',
  question: 'demand',
  summary: 'Transactions by date as totals by day, week, month, quarter or year, with a zero where nothing happened.',
  method:
    'Each quantity is added to the bucket its date falls in; the buckets run without a gap from that of start to that of end, or from the first to the last date. Dates outside are left out. A row with a blank in date or quantity is left out.',
  params: {
    dates: days('Date of each transaction'),
    quantities: gappyNumbers('units', 'Quantity of each transaction'),
    bucket: word(bucketKinds, 'Length of a period', { default: 'MONTH' }),
    start: optional(day('First day to count; left out, the first of dates')),
    end: optional(day('Last day to count; left out, the last of dates')),
    weekStart: word(weekStarts, 'Day that a week begins with', { default: 'MON' }),
  },
  alsoCalled: { STARTS: 'START', TOTALS: 'TOTAL' },
  shape: 'table',
  results: {
    START: { unit: 'date', help: 'First day of the period' },
    TOTAL: { unit: 'units', help: 'Quantity of the period' },
  },
  source: 'definition; Hinnant (2013) for months and years',
  examples: [
    {
      formula: 'TWIN.BUCKET({45292;45293;45300;45320},{5;3;7;2},"WEEK")',
      gives: [
        ['START', 'TOTAL'],
        [45292, 8],
        [45299, 7],
        [45306, 0],
        [45313, 0],
        [45320, 2],
      ],
      from: 'by hand: 45292 is Monday, 1 January 2024',
    },
  ],
  compute({ dates, quantities, bucket, start, end, weekStart }) {
    sameLength({ dates, quantities });
    const entries = dates.flatMap((date, i) => {
      const quantity: Cell = quantities[i] ?? null;
      return date === null || quantity === null ? [] : [{ day: date, quantity }];
    });
    if (entries.length === 0) throw new Problem('cannot-tell', 'dates and quantities have no row without a blank');
    return bucketed({ entries, bucket, start, end, weekStart }).map((each) => ({
      START: each.start,
      TOTAL: each.total,
    }));
  },
});
