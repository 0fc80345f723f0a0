import { demandProfile } from '../../engine/demand/demandProfile';
import { num } from '../card/phrase';

/** Where the standard deviation of a sample is surer than a fifth of itself: 1 / square root of 2 (n - 1). */
const enough = 14;

/** What a history says against reading a mean and a deviation, or a method for smooth demand, off it. */
export function historyDoubts(history: readonly number[], use: { readonly smooth: string | null }): readonly string[] {
  const { n, demandClass, adi, cv2, outliers, returns } = demandProfile({ history, season: 1 });
  const sure = n < 2 ? null : Math.round(100 / Math.sqrt(2 * (n - 1)));
  const rough = (demandClass === 'Intermittent' || demandClass === 'Lumpy') && use.smooth !== null;
  return [
    ...(n < enough && sure !== null
      ? [
          `history has ${n} periods: a standard deviation read off so few is unsure by ${sure}% (1 / square root of 2 (n - 1), for normal demand).`,
        ]
      : []),
    ...(n < 2 ? ['history has one period, which says nothing of variation.'] : []),
    ...(rough
      ? [
          `history is ${demandClass.toLowerCase()} (mean interval ${num(adi ?? 0, 'ratio')}, squared variation of sizes ${cv2 === null ? 'not known' : num(cv2, 'ratio')}), and ${use.smooth} (Syntetos, Boylan & Croston 2005).`,
        ]
      : []),
    ...(returns > 0
      ? [
          `${returns} of ${n} periods ${returns === 1 ? 'is' : 'are'} below 0, ${num(sumBelow0(history))} units in all: returns and corrections lower the mean, widen the deviation, and count as periods without demand in interval and class; better net them against the demand that they take back.`,
        ]
      : []),
    ...(outliers > 0
      ? [
          `${outliers} of ${n} periods lie beyond 3 robust standard deviations from the median size: they move mean and deviation (DEMANDPROFILE counts them).`,
        ]
      : []),
  ];
}

const sumBelow0 = (history: readonly number[]): number =>
  history.reduce((sum, quantity) => sum + Math.min(0, quantity), 0);
