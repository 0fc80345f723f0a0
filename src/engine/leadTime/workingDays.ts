/**
 * Working days, Monday to Friday, after the first day up to and with the second: what NETWORKDAYS counts without the
 * first day. Days are serial numbers of the 1900 system, whose multiples of 7 are Saturdays; a time of day is dropped.
 */
export function workingDays(after: number, upTo: number): number {
  return workingDaysBy(Math.floor(upTo)) - workingDaysBy(Math.floor(after));
}

/** Working days from day 1, a Sunday, up to and with this one. */
function workingDaysBy(day: number): number {
  const weeks = Math.floor(day / 7);
  const rest = day - 7 * weeks;
  return 5 * weeks + Math.max(0, rest - 1);
}
