import { outOfBounds } from '../../fields/bounds';
import type { Field } from '../../fields/field';
import { units } from '../../fields/units';

/** "startDay" as a person reads it: "Start day". */
export function wordsOf(name: string): string {
  const words = name.replace(
    /([a-z0-9])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a field means, in which unit and between which bounds: "Days that each shipment waits (days, 0 to 180)". */
export function hintOf(field: Field): string {
  const unit =
    field.unit === 'none' || field.unit === 'text' ? '' : field.unit === 'share' ? 'share' : units[field.unit].says;
  const about = [unit, boundsOf(field)].filter((part) => part !== '').join(', ');
  return about === '' ? field.help : `${field.help} (${about})`;
}

function boundsOf({ min, max, above, below }: Field): string {
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  if (above !== undefined && below !== undefined) return `between ${above} and ${below}`;
  return [
    min !== undefined && `at least ${min}`,
    above !== undefined && `above ${above}`,
    max !== undefined && `at most ${max}`,
    below !== undefined && `below ${below}`,
  ]
    .filter((part) => part !== false)
    .join(', ');
}

/** What is wrong with what was typed, in words that follow the label; null when nothing is. */
export function problemWith(text: string, field: Field): string | null {
  if (text.trim() === '') return field.default === null ? null : 'is missing';
  const number = Number(text);
  if (Number.isFinite(number)) return outOfBounds(field, number);
  return /^-?\d+,\d+$/.test(text.trim())
    ? `needs a point for decimals: ${text.trim().replace(',', '.')}`
    : 'must be a number, such as 0.95';
}
