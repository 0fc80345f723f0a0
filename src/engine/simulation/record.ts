/** What is counted of one stock point on one path, in units and periods; money is made of it afterwards. */
const recordFields = [
  'demand',
  'servedAtOnce',
  'lost',
  /** Periods in which some demand was not served at once. */
  'shortPeriods',
  /** Waiting units, summed over the ends of periods. */
  'waitingSum',
  'waitingPeak',
  /** Periods that end with waiting units. */
  'waitingPeriods',
  'onHandSum',
  'onOrderSum',
  'onOrderSquares',
  'orders',
  'ordered',
  'fastUnits',
  /** Replenishment cycles (from one receipt to the next), and those in which demand was short. */
  'cycles',
  'shortCycles',
  /** Periods that end with stock on hand. */
  'readyPeriods',
  /** Periods up to and including the last one with unserved or waiting demand; 0 when there is none. */
  'lastShort',
  /** All that arrived, good or not. */
  'received',
  'scrapped',
  /** Units bought at another cost than theirs, each weighed by the share that is added to it. */
  'surcharge',
  'startNet',
  'startOnOrder',
  'endOnHand',
  'endWaiting',
  'endOnOrder',
] as const;

export type RecordField = (typeof recordFields)[number];
export const recordSize = recordFields.length;
export const recordAt = Object.fromEntries(recordFields.map((field, at) => [field, at])) as Record<RecordField, number>;
