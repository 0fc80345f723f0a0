import type { Field, Kind } from '../../fields/field';
import { units } from '../../fields/units';
import type { TwinFunction } from '../define';
import { type Parameter, parametersOf } from '../gate/parameters';

const kinds: Readonly<Record<Kind, string>> = {
  number: 'number',
  duration: 'number of periods, or text such as "14d"',
  word: 'word',
  flag: 'TRUE or FALSE',
  text: 'text',
  day: 'date',
  numbers: 'column or row of numbers',
  texts: 'column or row of texts',
  flags: 'column or row of TRUE or FALSE, or of 1 or 0',
  days: 'column or row of dates',
  matrix: 'block of numbers',
  cells: 'table with a header row',
};

/** What may stand in an argument: its kind, its words or bounds. */
export function allowed(field: Field): string {
  if (field.words !== undefined) return field.words.join(', ');
  const bounds = [
    field.min !== undefined && `at least ${field.min}`,
    field.max !== undefined && `at most ${field.max}`,
    field.above !== undefined && `above ${field.above}`,
    field.below !== undefined && `below ${field.below}`,
    field.whole === true && 'whole',
  ].filter((bound) => bound !== false);
  const kind =
    field.byRow === true ? `${kinds[field.kind]}, or a row of them for each row of the result` : kinds[field.kind];
  return [kind, ...bounds].join(', ');
}

/** What stands in when the argument is left out. */
export function leftOut({ field }: Parameter): string {
  if (field.default === undefined) return 'required';
  if (field.default === null) return 'may be left out';
  return typeof field.default === 'boolean' ? String(field.default).toUpperCase() : String(field.default);
}

export const unitOf = ({ unit }: { readonly unit: Field['unit'] }): string => units[unit].says;

/** `=TWIN.EOQ(demandRate, orderCost, [orderQty])` */
export const signature = (fn: TwinFunction): string =>
  `=TWIN.${fn.name}(${parametersOf(fn)
    .map(({ name, optional }) => (optional ? `[${name}]` : name))
    .join(', ')})`;

/** One line of help for an argument, as Excel shows it while the formula is typed: meaning, unit, bounds, default. */
export function argumentHelp(parameter: Parameter): string {
  const { field, optional } = parameter;
  const facts = [
    field.words === undefined && field.kind !== 'flag' ? unitOf(field) : '',
    allowed(field),
    !optional ? '' : field.default === null ? leftOut(parameter) : `default ${leftOut(parameter)}`,
  ];
  return `${field.help} (${facts.filter((fact) => fact !== '').join('; ')})`;
}
