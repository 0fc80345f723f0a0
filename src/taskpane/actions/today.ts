import { serialFromCivil } from '../../tables/values/serial';

/** The serial day of an ISO time where the planner is: her clock, not that of UTC, dates what she exports. */
export function todayOf(now: string): number {
  const time = new Date(now);
  return serialFromCivil({ year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() })!;
}
