import { mean } from '../../engine/numeric/moments';
import { Problem } from '../../engine/problem';

/** What an inner blank of a history stands for. */
export const gapRules = ['REFUSE', 'ZERO', 'MEAN', 'LINEAR'] as const;
export type GapRule = (typeof gapRules)[number];

/** A history without gaps: blanks before the first and after the last number are dropped, inner ones are filled. */
export function filled(history: readonly (number | null)[], rule: GapRule): readonly number[] {
  if (history.length > 0 && history.every((value) => value !== null)) return history;
  const known = history.flatMap((value, period) => (value === null ? [] : [{ value, period }]));
  const [first, last] = [known[0], known[known.length - 1]];
  if (first === undefined || last === undefined) {
    throw new Problem('cannot-tell', 'history holds no numbers: give at least one');
  }
  const average = mean(known.map(({ value }) => value));
  return history.slice(first.period, last.period + 1).map((value, i) => {
    if (value !== null) return value;
    const period = first.period + i;
    switch (rule) {
      case 'REFUSE':
        throw new Problem('cannot-tell', `history (entry ${period + 1}) is blank: set missing to ZERO, MEAN or LINEAR`);
      case 'ZERO':
        return 0;
      case 'MEAN':
        return average;
      case 'LINEAR': {
        const before = known.filter((each) => each.period < period).at(-1) ?? first;
        const after = known.find((each) => each.period > period) ?? last;
        return (
          before.value + ((after.value - before.value) * (period - before.period)) / (after.period - before.period)
        );
      }
    }
  });
}
