import type { Value } from '../../host/book';
import { isError } from '../../host/book';
import { edate, second, yearFraction } from './correctedDates';
import { argumentOf, resultOf } from './cellValue';
import { search, sort } from './correctedLookups';
import { fault } from './fault';
import type { BaseValueObject } from './univer';
import { BaseFunction } from './univer';

export type Argument = Value | Value[][] | undefined;
type Result = Value | Value[][];

/**
 * Functions that Univer 0.25 gets wrong, in Excel's meaning; docs/workbench.md lists those that stay different.
 * SORT sorted its source where it stood, EDATE ran into the next month, YEARFRAC missed bases 0 and 1, SEARCH took
 * wildcards for letters, SECOND cut where Excel rounds, HYPERLINK showed 0, SUMPRODUCT took ranges of unequal sizes.
 */
export const corrections = (): BaseFunction[] => [
  new Corrected('SORT', sort),
  new Corrected('EDATE', once(edate)),
  new Corrected('YEARFRAC', once(yearFraction)),
  new Corrected('SEARCH', once(search)),
  new Corrected('SECOND', once(second)),
  // A link shows its label, or its address when it has none.
  new Corrected(
    'HYPERLINK',
    once((link, label) => (label === undefined ? (link ?? null) : label)),
  ),
];

class Corrected extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;
  constructor(
    name: string,
    private readonly compute: (...args: Argument[]) => Result,
  ) {
    super(name);
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    return resultOf(this.compute(...given.map(argumentOf)));
  }
}

/** A function of single values, once for each cell where an argument is an array. An error goes through. */
const once =
  (compute: (...args: (Value | undefined)[]) => Value) =>
  (...args: Argument[]): Result => {
    const arrays = args.filter((arg) => Array.isArray(arg));
    const single = (values: (Value | undefined)[]): Value => values.find(isError) ?? compute(...values);
    if (arrays.length === 0) return single(args as (Value | undefined)[]);
    const rows = Math.max(...arrays.map((array) => array.length));
    const columns = Math.max(...arrays.map((array) => array[0]?.length ?? 1));
    const at = (arg: Argument, row: number, column: number): Value | undefined => {
      if (!Array.isArray(arg)) return arg;
      const line = arg[arg.length === 1 ? 0 : row];
      return line?.[line.length === 1 ? 0 : column] ?? (row < arg.length ? null : fault('#N/A'));
    };
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => single(args.map((arg) => at(arg, row, column)))),
    );
  };

/** SUMPRODUCT as it is, but for ranges of unequal sizes. */
export function refuseUnequalSizes(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...given) => {
    const sizes = given.map(argumentOf).map((arg) => (Array.isArray(arg) ? `${arg.length}x${arg[0]?.length}` : '1x1'));
    return new Set(sizes).size > 1 ? resultOf(fault('#VALUE!')) : calculate(...given);
  };
}
