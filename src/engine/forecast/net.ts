/**
 * What is left of a forecast after the orders that came for it: each order takes from the forecast of its own period, then,
 * the nearest first, from periods before, then from periods after. Own periods come first for all orders, so their sequence
 * makes no difference. What no forecast covers is extra demand and takes nothing.
 * Source: forecast consumption of master scheduling (Vollmann et al. 2005, chapter 6; frePPLe, forecast netting).
 */
export function netForecast(
  forecast: readonly number[],
  orders: readonly number[],
  backward: number,
  forward: number,
): readonly number[] {
  const left = [...forecast];
  const open = [...orders];
  const consume = (shift: number): void => {
    for (let t = 0; t < open.length; t++) {
      const from = t + shift;
      if (from < 0 || from >= left.length) continue;
      const taken = Math.min(open[t]!, Math.max(0, left[from]!));
      open[t]! -= taken;
      left[from]! -= taken;
    }
  };
  consume(0);
  for (let back = 1; back <= Math.min(backward, left.length); back++) consume(-back);
  for (let ahead = 1; ahead <= Math.min(forward, left.length); ahead++) consume(ahead);
  return left;
}
