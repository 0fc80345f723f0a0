import type { Field } from './field';

/** What is wrong with a number, in words that follow its name ("must be below 1"), or null when it is inside. */
export function outOfBounds(
  field: Pick<Field, 'min' | 'max' | 'above' | 'below' | 'whole'>,
  value: number,
): string | null {
  if (field.min !== undefined && value < field.min) return `must be at least ${field.min}`;
  if (field.max !== undefined && value > field.max) return `must be at most ${field.max}`;
  if (field.above !== undefined && value <= field.above) return `must be above ${field.above}`;
  if (field.below !== undefined && value >= field.below) return `must be below ${field.below}`;
  if (field.whole === true && !Number.isInteger(value)) return 'must be a whole number';
  return null;
}
