const within = 0.05;

/**
 * The day from which a curve of mean stock stays within 5% of the undisturbed one. It is read off the means, since on
 * a single path the next ordinary shortage would hide when the disruption is over.
 */
export function recoveredByDay(stock: readonly number[], undisturbed: readonly number[]): number | null {
  for (let day = stock.length - 1; day >= 0; day--) {
    if (stock[day]! < (1 - within) * undisturbed[day]!) return day === stock.length - 1 ? null : day + 1;
  }
  return 0;
}
