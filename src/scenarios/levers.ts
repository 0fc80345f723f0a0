import { outOfBounds } from '../fields/bounds';
import type { Cell, Values } from '../fields/field';
import { Refusal } from '../workbook/port';
import type { Levers } from './define';

/** Lever values as a person gives them; what is left out takes its default. */
export type Given = Readonly<Record<string, Cell>>;
/** All of them, checked. */
export type LeverValues = Values<Levers>;

/**
 * All levers of a scenario or response, defaults filled in and bounds checked.
 *
 * @throws Refusal that names the lever and what was wrong with it
 */
export function leversOf(fields: Levers, given: Given): LeverValues {
  for (const name of Object.keys(given)) {
    if (!(name in fields))
      throw new Refusal(`There is no lever ${name}. There are: ${Object.keys(fields).join(', ')}.`);
  }
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const value = given[name] ?? field.default ?? null;
      if (field.kind === 'text' && typeof value === 'string') return [name, value];
      if (field.kind !== 'number' || typeof value !== 'number' || !Number.isFinite(value)) {
        throw new Refusal(`The lever ${name} must be a ${field.kind}: ${field.help}.`);
      }
      const wrong = outOfBounds(field, value);
      if (wrong !== null) throw new Refusal(`The lever ${name} ${wrong}: ${field.help}.`);
      return [name, value];
    }),
  );
}
