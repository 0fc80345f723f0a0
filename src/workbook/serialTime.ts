/** Excel's serial day of an ISO time in UTC: days since 1899-12-30; null when the time cannot be read. */
export function serialTime(iso: string): number | null {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : time / 86_400_000 + 25_569;
}
