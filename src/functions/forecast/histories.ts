import { Problem } from '../../engine/problem';
import type { Item } from '../../fields/field';
import { filled, type GapRule } from '../demand/filled';
import { refusalOf } from '../gate/cellError';

/** The history of each item without gaps. */
export const historiesOf = (items: readonly Item[], rule: GapRule): readonly (Float64Array | Error)[] =>
  eachItem(items, (item) => Float64Array.from(filled(item, rule)));

/** The history of a single item; several have a card of their own each. */
export function onlyItem(items: readonly Item[]): readonly (number | null)[] | null {
  const [only, ...others] = items;
  return only === undefined || only instanceof Error || others.length > 0 ? null : only;
}

/** What is answered of each item, or why nothing is: the others have their answers. Without any the call is refused. */
export function eachItem<T, U>(items: readonly (T | Error)[], answer: (item: T) => U): readonly (U | Error)[] {
  const answers = items.map((item, row) => (item instanceof Error ? item : unlessRefused(() => answer(item), row)));
  const [first] = answers;
  if (first instanceof Error && answers.every((each) => each instanceof Error)) throw first;
  return answers;

  function unlessRefused(work: () => U, row: number): U | Error {
    try {
      return work();
    } catch (thrown) {
      const refused = refusalOf(thrown);
      if (!(refused instanceof Problem) || items.length === 1) return refused;
      return new Problem(refused.kind, withRow(refused.message, `row ${row + 1}`));
    }
  }
}

function withRow(says: string, row: string): string {
  if (says.startsWith('history (')) return says.replace('history (', `history (${row}, `);
  return says.startsWith('history ') ? says.replace('history', `history (${row})`) : `history (${row}): ${says}`;
}
