import { type Civil, civilFromSerial, serialFromCivil } from './serial';

/** The Monday of an ISO 8601 week, or null when the year has no such week; week 1 is the one with 4 January in it. */
export function isoWeekMonday(year: number, week: number): Civil | null {
  const fourth = serialFromCivil({ year, month: 1, day: 4 });
  if (fourth === null || week < 1 || week > 53) return null;
  return civilFromSerial(fourth - mondayOffset(fourth) + (week - 1) * 7);
}

/** Days since Monday: serial 2 (2 January 1900) counts as a Monday in Excel, and so does every seventh day after it. */
export const mondayOffset = (serial: number): number => (((Math.floor(serial) - 2) % 7) + 7) % 7;
