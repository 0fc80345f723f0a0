import { count } from '../../engine/count';
import { mean } from '../../engine/numeric/moments';
import type { Cell, Field } from '../../fields/field';
import type { TwinFunction } from '../define';
import { leftOut } from '../docs/words';
import { isBlank } from '../gate/cells';
import { type Parameter, parametersOf } from '../gate/parameters';
import { amount, amountWithUnit } from './amount';
import type { Handed } from './argumentText';
import type { Call } from './calls';
import type { CardInput } from './card';
import { isKnown, type Known } from './known';

/** A line for each argument that is given, and for each that a default stands in for. */
export const inputsOf = (fn: TwinFunction, call: Call, known: readonly Known[]): readonly CardInput[] =>
  parametersOf(fn).flatMap((parameter, i) => {
    const written = call.args[i] ?? '';
    // What to show of the results is of interest where somebody chose it.
    if (written === '' && !(parameter.name in fn.params)) return [];
    return inputOf(parameter, written, known[i] ?? null) ?? [];
  });

/** What a person typed is not rounded. */
const asGiven = 6;

function inputOf(parameter: Parameter, written: string, known: Known): CardInput | null {
  const { name, field } = parameter;
  const line = { name, help: field.help, written };
  if (!isKnown(known)) return { ...line, value: null, why: known.unknown, isDefault: false };
  if (known === null || isBlank(known)) {
    // What may be left out and has no default says nothing when it is left out.
    if (written === '' && field.default === null) return null;
    return { ...line, value: standIn(parameter), why: null, isDefault: true };
  }
  return { ...line, value: valueOf(field, known), why: null, isDefault: false };
}

function standIn(parameter: Parameter): string {
  const { field } = parameter;
  const fixed = field.default;
  if (fixed === undefined || fixed === null) return leftOut(parameter);
  if (Array.isArray(fixed)) return fixed.join(', ');
  return amountWithUnit(fixed as Cell, field.unit);
}

function valueOf(field: Field, block: readonly (readonly Handed[])[]): string {
  const cells = block.flat();
  const [only] = cells;
  if (cells.length === 1 && only !== undefined) return amountWithUnit(only, field.unit, asGiven);
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const size = block.length > 1 && (block[0]?.length ?? 1) > 1 ? `${block.length} rows of ${block[0]?.length}` : null;
  if (numbers.length === 0) return size ?? `${cells.length} cells`;
  const least = numbers.reduce((a, b) => Math.min(a, b));
  const most = numbers.reduce((a, b) => Math.max(a, b));
  const others = cells.length - numbers.length;
  const isDate = field.unit === 'date' || field.unit === 'time';
  const range =
    field.unit === 'none' || field.kind === 'cells'
      ? ''
      : `, ${amount(least, field.unit)} to ${amount(most, field.unit)}${isDate ? '' : `, mean ${amountWithUnit(mean(numbers), field.unit)}`}`;
  const what = isDate ? 'date' : 'number';
  return `${size === null ? '' : `${size}: `}${count(numbers.length, what)}${range}${others > 0 ? `, ${count(others, 'other cell')}` : ''}`;
}
