import { Problem } from '../../engine/problem';

/** The words of an argument `demandPeriod`: the length of the periods that the demand is counted in. */
export const demandPeriods = ['D', 'W', 'M', 'Q', 'Y'] as const;
export type DemandPeriod = (typeof demandPeriods)[number];

/** Days in each; a year counts 365.25 days, a month a twelfth of it. */
const daysIn: Readonly<Record<DemandPeriod, number>> = { D: 1, W: 7, M: 365.25 / 12, Q: 365.25 / 4, Y: 365.25 };

const written = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*([dwmqy])\s*$/i;

/** Text such as "14d", "3w" or "1.5m" in periods of the demand. */
export function periodsOf(text: string, argument: string, demandPeriod: DemandPeriod | null): number {
  const match = written.exec(text);
  if (match === null) {
    throw new Problem(
      'wrong-type',
      `${argument} must be a number of periods, or text with a unit such as "14d", "3w" or "1.5m", not the text "${text}"`,
    );
  }
  if (demandPeriod === null) {
    throw new Problem('wrong-type', `${argument} has a unit, so demandPeriod must say D, W, M, Q or Y`);
  }
  const unit = (match[2] ?? '').toUpperCase() as DemandPeriod;
  return (Number(match[1]) * daysIn[unit]) / daysIn[demandPeriod];
}
