import type { Cell } from '../workbook/cell';

/** Excel's serial day of an ISO time in UTC: days since 1899-12-30. An unreadable time stays text. */
export function serialTime(iso: string): Cell {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : time / 86_400_000 + 25_569;
}
