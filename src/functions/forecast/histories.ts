import { Problem } from '../../engine/problem';
import { filled, type GapRule } from '../demand/filled';
import { itemsOf } from '../demand/items';

/** The history of each item without gaps. */
export function historiesOf(cells: Parameters<typeof itemsOf>[0], rule: GapRule): readonly Float64Array[] {
  const items = itemsOf(cells);
  return items.map((item, row) => inRow(row, items.length, () => Float64Array.from(filled(item, rule))));
}

/** What is refused of one history of several says in which row that one stands. */
export function inRow<T>(row: number, rows: number, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof Problem) || rows === 1) throw thrown;
    throw new Problem(thrown.kind, withRow(thrown.message, `row ${row + 1}`));
  }
}

function withRow(says: string, row: string): string {
  if (says.startsWith('history (')) return says.replace('history (', `history (${row}, `);
  return says.startsWith('history ') ? says.replace('history', `history (${row})`) : `history (${row}): ${says}`;
}
