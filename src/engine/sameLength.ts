import { count } from './count';
import { Problem } from './problem';

/** Refuses lists of unequal length, by name; those left out are null. */
export function sameLength(
  lists: Readonly<Record<string, { readonly length: number } | null>>,
  wayOut = 'give ranges of equal length',
): void {
  const given = Object.entries(lists).flatMap(([name, list]) => (list === null ? [] : [{ name, size: list.length }]));
  const [first] = given;
  const other = given.find(({ size }) => size !== first?.size);
  if (first !== undefined && other !== undefined) {
    throw new Problem(
      'wrong-type',
      `${first.name} has ${count(first.size, 'entry', 'entries')} and ${other.name} ${other.size}: ${wayOut}`,
    );
  }
}
