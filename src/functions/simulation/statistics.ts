import type { Measured } from './measures';

/** The rows under each measure. */
export const statistics: readonly {
  readonly name: string;
  readonly of: (measure: Measured | null) => number | null;
}[] = [
  { name: 'MEAN', of: (measure) => measure?.mean ?? null },
  { name: 'SD', of: (measure) => (measure === null ? null : deviation(measure.values)) },
  { name: 'BAND95', of: (measure) => measure?.half ?? null },
  { name: 'P5', of: (measure) => measure?.p5 ?? null },
  { name: 'P95', of: (measure) => measure?.p95 ?? null },
];

function deviation(values: Float64Array): number | null {
  if (values.length < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
