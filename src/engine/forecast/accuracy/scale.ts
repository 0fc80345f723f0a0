/** How far off the naive forecast of the season is on the history: the unit in which MASE and RMSSE count. */
export interface Scale {
  readonly absolute: number;
  readonly squared: number;
}

/**
 * Mean absolute and mean squared change from one season to the next; blanks take their pairs out. Null without a pair, or
 * where nothing ever changes. Source: Hyndman and Koehler 2006, IJF 22(4), section 3.4.
 */
export function scaleOf(history: ArrayLike<number | null>, season: number): Scale | null {
  let pairs = 0;
  let absolute = 0;
  let squared = 0;
  for (let t = season; t < history.length; t++) {
    const [now, before] = [history[t] ?? null, history[t - season] ?? null];
    if (now === null || before === null) continue;
    pairs++;
    absolute += Math.abs(now - before);
    squared += (now - before) ** 2;
  }
  return absolute > 0 ? { absolute: absolute / pairs, squared: squared / pairs } : null;
}
