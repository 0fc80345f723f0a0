const mostSteps = 400;

/**
 * The lowest point that a simplex finds when it starts at `start` with steps `sizes`. For functions without a gradient, of
 * few arguments; infinite values are walls. It can stop in a local minimum, always in the same one.
 * Source: Nelder and Mead 1965, Computer Journal 7(4); coefficients 1, 2, 1/2, 1/2.
 */
export function nelderMead(
  value: (x: Float64Array) => number,
  start: Float64Array,
  sizes: Float64Array,
  tolerance = 1e-8,
): { readonly x: Float64Array; readonly value: number } {
  const n = start.length;
  const corner = (x: Float64Array) => ({ x, value: value(x) });
  const corners = [
    start,
    ...Array.from({ length: n }, (_, i) => start.map((x, j) => (i === j ? x + sizes[i]! : x))),
  ].map(corner);
  const sort = () => corners.sort((a, b) => a.value - b.value);
  sort();
  for (let step = 0; step < mostSteps; step++) {
    const best = corners[0]!;
    const worst = corners[n]!;
    if (worst.value - best.value <= tolerance * (Math.abs(best.value) + tolerance)) break;
    const centre = start.map((_, j) => corners.slice(0, n).reduce((sum, { x }) => sum + x[j]! / n, 0));
    const along = (factor: number) => corner(centre.map((c, j) => c + factor * (worst.x[j]! - c)));
    const mirrored = along(-1);
    if (mirrored.value < best.value) {
      const further = along(-2);
      corners[n] = further.value < mirrored.value ? further : mirrored;
    } else if (mirrored.value < corners[n - 1]!.value) corners[n] = mirrored;
    else {
      if (mirrored.value < worst.value) corners[n] = mirrored;
      const nearer = along(0.5);
      if (nearer.value < corners[n]!.value) corners[n] = nearer;
      else for (let i = 1; i <= n; i++) corners[i] = corner(corners[i]!.x.map((x, j) => (x + best.x[j]!) / 2));
    }
    sort();
  }
  return corners[0]!;
}
