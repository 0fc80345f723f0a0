import { isoFromSerial } from './serial';

/** A serial day as "2025-05-06", with its time of day as "2025-05-06 07:10" when it has one. */
export function writtenDay(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  if (minutes === 0 || minutes === 1440) return isoFromSerial(Math.round(serial));
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${isoFromSerial(serial)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
