import { count } from '../../count';
import { Cholesky } from '../../numeric/cholesky';
import { minimumWithin, nonNegativeMinimum } from '../../numeric/nonNegative';
import { Problem } from '../../problem';
import { type Hierarchy, hierarchyOf, summed, topOf } from './hierarchy';
import { shrunkCovariance } from './shrunkCovariance';

export const reconcileMethods = ['BU', 'TD', 'OLS', 'WLS_STRUCT', 'WLS_VAR', 'MINT_SHRINK'] as const;
export type ReconcileMethod = (typeof reconcileMethods)[number];

export interface ReconcileInput {
  /** A forecast for each series, made on its own. */
  readonly base: readonly number[];
  readonly summing: readonly (readonly number[])[];
  readonly method: ReconcileMethod;
  /** One-step errors, a row for each series. */
  readonly residuals: readonly (readonly number[])[] | null;
  /** Of the one-step errors of each series. */
  readonly variances: readonly number[] | null;
  readonly nonNegative: boolean;
}

/**
 * Forecasts that add up. BU sums the bottom series; TD shares the total out as the bottom forecasts do; the others change all
 * forecasts as little as their errors allow: S (S' W^-1 S)^-1 S' W^-1 base, with W the identity (OLS), the number of bottom
 * series in each (WLS_STRUCT), the error variances (WLS_VAR) or their shrunk covariance (MINT_SHRINK). With `nonNegative`
 * none falls below zero, by the least squares of that condition.
 * Source: Wickramasuriya, Athanasopoulos and Hyndman 2019, JASA 114(526); Wickramasuriya, Turlach and Hyndman 2020.
 */
export function reconcile(input: ReconcileInput): readonly number[] {
  const { base, method, nonNegative } = input;
  const hierarchy = hierarchyOf(input.summing);
  if (base.length !== hierarchy.series) {
    throw new Problem(
      'wrong-type',
      `base has ${count(base.length, 'entry', 'entries')} and summing ${count(hierarchy.series, 'row')}: give one for each`,
    );
  }
  const own = hierarchy.own.map((row) => base[row]!);
  const floor = (value: number): number => (nonNegative ? Math.max(0, value) : value);
  if (method === 'BU') return summed(hierarchy, own.map(floor));
  if (method === 'TD') return summed(hierarchy, shared(base[topOf(hierarchy)]!, own).map(floor));

  const inverse = inverseOf(weightsOf(hierarchy, input), hierarchy.series);
  const { rows, series, bottom } = hierarchy;
  const normal = new Float64Array(bottom * bottom);
  const target = new Float64Array(bottom);
  for (let j = 0; j < bottom; j++) {
    const weighted = inverse(rows.map((row) => row[j]!));
    for (let i = 0; i < series; i++) {
      target[j]! += weighted[i]! * base[i]!;
      for (let k = 0; k < bottom; k++) normal[k * bottom + j]! += rows[i]![k]! * weighted[i]!;
    }
  }
  const all = new Array<boolean>(bottom).fill(true);
  const found = nonNegative ? nonNegativeMinimum(normal, target) : minimumWithin(normal, target, all);
  if (found === null) throw new Problem('cannot-tell', 'summing and variances leave no single answer: try method OLS');
  return summed(hierarchy, found);
}

function shared(total: number, bottom: readonly number[]): readonly number[] {
  const sum = bottom.reduce((all, each) => all + each, 0);
  if (sum === 0)
    throw new Problem('no-variation', 'base of the bottom series sums to 0: there are no shares for method TD');
  return bottom.map((each) => (total * each) / sum);
}

/** A diagonal, or a whole covariance row by row. */
function weightsOf({ rows, series }: Hierarchy, { method, residuals, variances }: ReconcileInput): Float64Array {
  if (method === 'OLS') return new Float64Array(series).fill(1);
  if (method === 'WLS_STRUCT') {
    return Float64Array.from(rows, (row) => row.reduce((sum, weight) => sum + Math.abs(weight), 0));
  }
  if (method === 'WLS_VAR' && variances !== null) {
    if (variances.length !== series) {
      throw new Problem(
        'wrong-type',
        `variances has ${count(variances.length, 'entry', 'entries')} and summing ${count(series, 'row')}: give one for each`,
      );
    }
    return Float64Array.from(variances);
  }
  if (residuals === null) {
    const also = method === 'WLS_VAR' ? ', or variances' : '';
    throw new Problem('wrong-type', `residuals is missing: method ${method} needs it${also}`);
  }
  if (residuals.length !== series) {
    throw new Problem(
      'wrong-type',
      `residuals has ${count(residuals.length, 'row')} and summing ${series}: give one for each`,
    );
  }
  const periods = residuals[0]?.length ?? 0;
  if (periods < 2) throw new Problem('cannot-tell', 'residuals needs two periods or more');
  if (method === 'MINT_SHRINK') return shrunkCovariance(residuals);
  return Float64Array.from(residuals, (row) => row.reduce((sum, error) => sum + error * error, 0) / periods);
}

function inverseOf(weights: Float64Array, series: number): (vector: readonly number[]) => ArrayLike<number> {
  if (weights.length === series) {
    if (weights.some((weight) => !(weight > 0))) {
      throw new Problem('out-of-range', 'variances, or those of residuals, must be above 0 for every series');
    }
    return (vector) => vector.map((value, i) => value / weights[i]!);
  }
  const factor = Cholesky.of(weights, series);
  if (factor === null) {
    throw new Problem('cannot-tell', 'residuals of some series follow from others: try method WLS_VAR or WLS_STRUCT');
  }
  return (vector) => factor.solve(vector);
}
