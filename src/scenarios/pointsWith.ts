import type { ItemTwin } from '../twin/model';
import { Refusal } from '../workbook/port';

/**
 * The stock points of the items that have this word in a field, or all of them when the word is empty.
 *
 * @throws Refusal that lists the words there are: a scenario that changes nothing would look like good news
 */
export function pointsWith(items: readonly ItemTwin[], field: 'item' | 'route', word: string): readonly number[] {
  const points = items.flatMap((item, at) => (word === '' || item[field] === word ? [at] : []));
  if (points.length > 0) return points;
  const words = [...new Set(items.map((item) => item[field]))].filter((one) => one !== '').slice(0, 12);
  throw new Refusal(
    `No item that can be simulated has the ${field} ${word}. There are: ${words.join(', ') || 'none that are known'}.`,
  );
}
