import { Problem } from '../engine/problem';

/** Refuses lists of unequal length, by name; those left out are null. */
export function sameLength(lists: Readonly<Record<string, readonly unknown[] | null>>): void {
  const given = Object.entries(lists).flatMap(([name, list]) => (list === null ? [] : [{ name, size: list.length }]));
  const [first] = given;
  const other = given.find(({ size }) => size !== first?.size);
  if (first !== undefined && other !== undefined) {
    throw new Problem(
      'wrong-type',
      `${first.name} has ${first.size} entries and ${other.name} ${other.size}: give ranges of equal length`,
    );
  }
}
