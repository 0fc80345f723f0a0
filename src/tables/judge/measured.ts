import type { Columns, Measure, TableKind } from '../define';
import type { Unit } from '../../fields/units';
import type { AnyRow } from './judgedRow';

/** A measure over all rows that have it, refused ones included, so that nothing odd is averaged away unseen. */
export interface Measured {
  readonly name: string;
  readonly unit: Unit;
  readonly rows: number;
  readonly mean: number;
  /** Sample standard deviation (n - 1); NaN for fewer than two rows. */
  readonly sd: number;
  readonly belowZero: number;
}

/** Mean and variance in one pass: B. P. Welford (1962), Technometrics 4(3), 419-420. */
export class Measuring {
  private rows = 0;
  private mean = 0;
  private squares = 0;
  private belowZero = 0;

  constructor(private readonly measure: Measure<Columns>) {}

  add(row: AnyRow): void {
    const value = this.measure.of(row);
    if (value === null) return;
    this.rows++;
    const step = value - this.mean;
    this.mean += step / this.rows;
    this.squares += step * (value - this.mean);
    if (value < 0) this.belowZero++;
  }

  done(): Measured {
    const { rows, mean, squares, belowZero } = this;
    const { name, unit } = this.measure;
    return {
      name,
      unit,
      rows,
      mean: rows > 0 ? mean : NaN,
      sd: rows > 1 ? Math.sqrt(squares / (rows - 1)) : NaN,
      belowZero,
    };
  }
}

export const measuring = (kind: TableKind): readonly Measuring[] =>
  (kind.measures ?? []).map((one) => new Measuring(one));
