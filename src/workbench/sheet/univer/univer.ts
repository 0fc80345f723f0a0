/**
 * The one door to Univer (Apache-2.0): its workbook model and its formula engine, nothing of its pages. Its ES modules do
 * not load in Node, its CommonJS ones do, which is what both tsx and Jest take.
 */
import './iterators';

export { CellValueType, LocaleType, LogLevel, ObjectMatrix, Univer, UniverInstanceType, numfmt } from '@univerjs/core';
export type { DependencyIdentifier, ICellData, IRange, IUnitRange, Nullable, Workbook } from '@univerjs/core';
export {
  ArrayValueObject,
  BaseFunction,
  BaseValueObject,
  BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorValueObject,
  FormulaDataModel,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
export type { IAllRuntimeData } from '@univerjs/engine-formula';
