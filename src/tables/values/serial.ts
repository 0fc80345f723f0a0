/**
 * Excel serial days of the 1900 system. Excel counts a 29 February 1900 that never was, so days before 1 March 1900
 * are one less than the true count from 30 December 1899.
 * https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
 */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const epoch = daysFromCivil({ year: 1899, month: 12, day: 30 });

/** The serial day, or null before 1 January 1900, where Excel's calendar begins. */
export function serialFromCivil(date: Civil): number | null {
  const days = daysFromCivil(date) - epoch;
  if (days >= 61) return days;
  return days >= 2 ? days - 1 : null;
}

export function civilFromSerial(serial: number): Civil {
  const whole = Math.floor(serial);
  return civilFromDays((whole < 60 ? whole + 1 : whole) + epoch);
}

export const isRealDate = ({ year, month, day }: Civil): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** yyyy-mm-dd. */
export function isoFromSerial(serial: number): string {
  const { year, month, day } = civilFromSerial(serial);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar: H. Hinnant, chrono-compatible low-level date algorithms. */
function daysFromCivil({ year, month, day }: Civil): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function civilFromDays(days: number): Civil {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}
