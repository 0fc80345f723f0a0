import { standardDeviation } from '../../engine/numeric/moments';
import type { Measured } from './measures';

/** The rows under each measure. */
export const statistics: readonly {
  readonly name: string;
  readonly of: (measure: Measured | null) => number | null;
}[] = [
  { name: 'MEAN', of: (measure) => measure?.mean ?? null },
  {
    name: 'SD',
    of: (measure) => (measure === null || measure.values.length < 2 ? null : standardDeviation(measure.values)),
  },
  { name: 'BAND95', of: (measure) => measure?.half ?? null },
  { name: 'P5', of: (measure) => measure?.p5 ?? null },
  { name: 'P95', of: (measure) => measure?.p95 ?? null },
];
