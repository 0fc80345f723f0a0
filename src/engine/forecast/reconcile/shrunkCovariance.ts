/**
 * The covariance of one-step errors, drawn towards its diagonal as much as its own uncertainty asks for, so that it can be
 * inverted even with more series than periods. Row by row.
 * Source: Schaefer and Strimmer 2005, Stat. Appl. Genet. Mol. Biol. 4(1); with errors around zero, as in Wickramasuriya,
 * Athanasopoulos and Hyndman 2019.
 *
 * @param residuals a row for each series, a column for each period, without gaps
 */
export function shrunkCovariance(residuals: readonly (readonly number[])[]): Float64Array {
  const n = residuals.length;
  const periods = residuals[0]?.length ?? 0;
  const sizes = residuals.map((row) => Math.sqrt(row.reduce((sum, error) => sum + error * error, 0) / periods));
  const scaled = residuals.map((row, i) => row.map((error) => (sizes[i] === 0 ? 0 : error / sizes[i]!)));
  const correlations = new Float64Array(n * n);
  let uncertain = 0;
  let strong = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0;
      let squares = 0;
      for (let t = 0; t < periods; t++) {
        const product = scaled[i]![t]! * scaled[j]![t]!;
        sum += product;
        squares += product * product;
      }
      correlations[i * n + j] = sum / periods;
      if (i === j) continue;
      uncertain += (squares - (sum * sum) / periods) / (periods * (periods - 1));
      strong += (sum / periods) ** 2;
    }
  }
  const shrink = strong > 0 ? Math.min(1, Math.max(0, uncertain / strong)) : 1;
  return correlations.map((correlation, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    return (i === j ? 1 : (1 - shrink) * correlation) * sizes[i]! * sizes[j]!;
  });
}
