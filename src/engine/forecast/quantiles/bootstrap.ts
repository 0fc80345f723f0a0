import { stream } from '../../chance/stream';
import { normalQuantile } from '../../numeric/normalQuantile';

/**
 * Totals of intermittent demand over a number of periods, drawn from its history: whether a period has demand follows the
 * last one as it did in the past (two states), and a size is drawn from the past ones and jittered, so that sizes not seen
 * yet come too: 1 + floor(x + z sqrt(x)), or x itself where that is not above 0. Sizes that are no whole numbers are not
 * jittered. Source: Willemain, Smart and Schwarz 2004, IJF 20(3).
 *
 * @param lengths numbers of periods; one is drawn for each total
 */
export function bootstrapTotals(
  history: readonly number[],
  lengths: readonly number[],
  replications: number,
  seed: number,
): Float64Array {
  const sizes = history.filter((quantity) => quantity !== 0);
  const whole = sizes.every((size) => Number.isInteger(size) && size > 0);
  const chance = transitions(history);
  const last = history[history.length - 1] !== 0;
  return Float64Array.from({ length: replications }, (_, replication) => {
    const draws = stream(seed, replication, 'forecast', 'bootstrap');
    const pick = (list: readonly number[]): number => list[Math.floor(draws.next() * list.length)] ?? 0;
    const periods = pick(lengths);
    let demand = last;
    let total = 0;
    for (let t = 0; t < periods; t++) {
      demand = draws.next() < (demand ? chance.afterDemand : chance.afterNone);
      if (!demand) continue;
      const size = pick(sizes);
      const jittered = whole ? 1 + Math.floor(size + normalQuantile(draws.next()) * Math.sqrt(size)) : size;
      total += jittered > 0 ? jittered : size;
    }
    return total;
  });
}

/** The share of periods with demand after one with demand and after one without; the overall share where unseen. */
function transitions(history: readonly number[]): { readonly afterDemand: number; readonly afterNone: number } {
  const overall = history.filter((quantity) => quantity !== 0).length / history.length;
  const after = (wanted: boolean): number => {
    const followers = history.slice(1).filter((_, t) => (history[t] !== 0) === wanted);
    return followers.length === 0 ? overall : followers.filter((quantity) => quantity !== 0).length / followers.length;
  };
  return { afterDemand: after(true), afterNone: after(false) };
}
