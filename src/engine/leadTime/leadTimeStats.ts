import { Problem } from '../problem';
import { type Weighted, weightedQuantile } from './weightedQuantile';

export interface Receipt {
  /** From order to receipt, in days. */
  readonly leadTime: number;
  /** Days after the promise, below 0 when it came before; null when nothing was promised. */
  readonly late: number | null;
  /** Day of the order, for the trend; null when only lead times are known. */
  readonly ordered: number | null;
  /** How much this receipt counts, above 0. */
  readonly weight: number;
  /** Whether all that was ordered came; null when not known. */
  readonly inFull: boolean | null;
}

export interface LeadTimeStats {
  readonly n: number;
  readonly mean: number;
  /** Sample standard deviation; null for one receipt. */
  readonly sd: number | null;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  /** Share of promised receipts that came by their promise. */
  readonly onTime: number | null;
  /** Days late of those that came late. */
  readonly meanLate: number | null;
  /** Days by which the lead time grows from one month of orders to the next. */
  readonly trend: number | null;
  readonly inFull: number | null;
}

const daysInMonth = 365.25 / 12;

/**
 * How long receipts took, in days, and how well promises were kept. Weights, such as quantities, count a receipt for
 * more in every mean and share; the variance is then that of reliability weights, which does not change with their
 * scale. Quantiles are those of PERCENTILE.INC; the trend is the slope of a least-squares line over the order dates.
 *
 * @throws Problem cannot-tell without a receipt
 */
export function leadTimeStats(receipts: readonly Receipt[]): LeadTimeStats {
  if (receipts.length === 0) throw new Problem('cannot-tell', 'there are no receipts');
  const times = receipts.map(({ leadTime, weight }) => ({ value: leadTime, weight }));
  const average = weightedMean(times) ?? NaN;
  const sorted = [...times].sort((a, b) => a.value - b.value);
  const promises = receipts.flatMap(({ late, weight }) => (late === null ? [] : [{ value: late, weight }]));
  const complete = receipts.flatMap(({ inFull, weight }) =>
    inFull === null ? [] : [{ value: Number(inFull), weight }],
  );
  return {
    n: receipts.length,
    mean: average,
    sd: weightedSd(times, average),
    p50: weightedQuantile(sorted, 0.5),
    p90: weightedQuantile(sorted, 0.9),
    p95: weightedQuantile(sorted, 0.95),
    onTime: weightedMean(promises.map(({ value, weight }) => ({ value: value <= 0 ? 1 : 0, weight }))),
    meanLate: weightedMean(promises.filter(({ value }) => value > 0)),
    trend: trendPerMonth(receipts),
    inFull: weightedMean(complete),
  };
}

const weightOf = (entries: readonly Weighted[]): number => entries.reduce((sum, { weight }) => sum + weight, 0);

function weightedMean(entries: readonly Weighted[]): number | null {
  if (entries.length === 0) return null;
  const total = weightOf(entries);
  const first = entries.reduce((sum, { value, weight }) => sum + value * weight, 0) / total;
  // The second pass takes out the rounding of the first.
  return first + entries.reduce((sum, { value, weight }) => sum + (value - first) * weight, 0) / total;
}

function weightedSd(entries: readonly Weighted[], average: number): number | null {
  if (entries.length < 2) return null;
  const total = weightOf(entries);
  const squares = entries.reduce((sum, { value, weight }) => sum + weight * (value - average) ** 2, 0);
  const free = total - entries.reduce((sum, { weight }) => sum + weight * weight, 0) / total;
  return Math.sqrt(squares / free);
}

function trendPerMonth(receipts: readonly Receipt[]): number | null {
  const dated = receipts.flatMap(({ ordered, leadTime, weight }) =>
    ordered === null ? [] : [{ day: ordered, leadTime, weight }],
  );
  const day = weightedMean(dated.map(({ day: value, weight }) => ({ value, weight })));
  const time = weightedMean(dated.map(({ leadTime: value, weight }) => ({ value, weight })));
  if (day === null || time === null) return null;
  const spread = dated.reduce((sum, each) => sum + each.weight * (each.day - day) ** 2, 0);
  const together = dated.reduce((sum, each) => sum + each.weight * (each.day - day) * (each.leadTime - time), 0);
  return spread > 0 ? (together / spread) * daysInMonth : null;
}
