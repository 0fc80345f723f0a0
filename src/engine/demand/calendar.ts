/** A day of the calendar; Excel's serial days count from 30 December 1899, whatever the time zone. */
interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** Serial day of 1 March 0000, from which the calendar repeats every 400 years. */
const epoch = -693_899;

/** Year and month of a serial day. Source: Hinnant 2013, "chrono-compatible low-level date algorithms", civil_from_days. */
export function civilDay(serial: number): CivilDay {
  const days = Math.floor(serial) - epoch;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month };
}

/** The serial day of the first of a month; months beyond 12 run into later years. The reverse of `civilDay`. */
export function firstOfMonth(year: number, month: number): number {
  const shifted = month - 3;
  const y = year + Math.floor(shifted / 12);
  const fromMarch = ((shifted % 12) + 12) % 12;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const ofYear = Math.floor((153 * fromMarch + 2) / 5);
  return epoch + era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
}
