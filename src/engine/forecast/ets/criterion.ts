import type { Run } from './run';

/** -2 log likelihood of the series from that of a period of the scaled one: errors, or else forecasts, carry the unit. */
export const judgementOf = ({ n, scale }: Run, valueOfPeriod: number): number =>
  valueOfPeriod * n + 2 * n * Math.log(scale);

/** Akaike's criterion, corrected for short series; infinite where they leave no room for what the form has to learn. */
export function aiccOf(run: Run, learnt: number, valueOfPeriod: number): number {
  const room = run.n - learnt - 1;
  return room > 0 ? judgementOf(run, valueOfPeriod) + 2 * learnt + (2 * learnt * (learnt + 1)) / room : Infinity;
}
