/** What the status of an item can ask for, the urgent first. */
export const advices = ['order now', 'watch', 'too much on order', 'too much stock', 'enough', 'no demand'] as const;
export type Advice = (typeof advices)[number];

/** An item is watched when its position is within the mean demand of this many days of the reorder point. */
export const WATCH_DAYS = 7;
/** It is too much beyond the reorder point and this many lots: one lot is where a replenishment ends, one is slack. */
export const MOST_LOTS = 2;

/** The rules as they stand on the sheet. */
export const adviceRules =
  `Order now: position (on hand and on order) at or below the reorder point. Watch: within ${WATCH_DAYS} days of demand ` +
  `above it. Too much stock: on hand beyond the reorder point and ${MOST_LOTS} lots. Too much on order: only with what ` +
  'is on order; postpone it.';
