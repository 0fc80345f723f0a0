import { chiSquareQuantile } from '../numeric/chiSquare';
import { Problem } from '../problem';

export interface MtbfInput {
  /** Hours in operation, all units together (T). */
  readonly operatingHours: number;
  /** Failures in that time (r). */
  readonly failures: number;
  /** Two-sided confidence of the bounds, and confidence of the one-sided one. */
  readonly confidence: number;
  /** Whether observation ended at a time, or with the last failure. */
  readonly truncation: 'TIME' | 'FAILURE';
}

export interface Mtbf {
  /** Null without failures, when no finite estimate exists. */
  readonly mtbf: number | null;
  readonly lower: number;
  readonly upper: number | null;
  readonly lowerOneSided: number;
}

/**
 * Mean time between failures in hours, T / r, with exact bounds for a constant failure rate: 2 T over a chi-square
 * quantile with 2 r degrees of freedom, 2 r + 2 for the lower bound of a test that ended at a time.
 *
 * @throws Problem out-of-range for a failure-truncated test without a failure
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, 8.4.5.1; MIL-HDBK-338B, 8.3.2.5.
 */
export function mtbf({ operatingHours, failures, confidence, truncation }: MtbfInput): Mtbf {
  if (failures === 0 && truncation === 'FAILURE') {
    throw new Problem('out-of-range', 'failures must be at least 1 when truncation is FAILURE');
  }
  const degrees = 2 * failures + (truncation === 'TIME' ? 2 : 0);
  const outside = 1 - confidence;
  const bound = (p: number, nu: number): number => (2 * operatingHours) / chiSquareQuantile(p, nu);
  return {
    mtbf: failures === 0 ? null : operatingHours / failures,
    lower: bound(1 - outside / 2, degrees),
    upper: failures === 0 ? null : bound(outside / 2, 2 * failures),
    lowerOneSided: bound(confidence, degrees),
  };
}
