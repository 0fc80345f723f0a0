import { advices as inOrder } from '../../twin/advice';
import type { Verdict } from '../../twin/finding';
import type { Twin } from '../../twin/model';

const adviceOrder = [...inOrder, 'cannot tell'] as const;

/** How many items each advice is given for, the urgent first. */
export function advices({ items }: Twin): readonly (readonly [string, number])[] {
  return adviceOrder
    .map(
      (advice) =>
        [advice, items.filter(({ status }) => (status.value?.advice ?? 'cannot tell') === advice).length] as const,
    )
    .filter(([, count]) => count > 0);
}

/** "10 good, 2 thin". */
export function verdicts(found: readonly Verdict[]): string {
  return (['good', 'thin', 'cannot tell'] as const)
    .map((verdict) => [verdict, found.filter((one) => one === verdict).length] as const)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${verdict}`)
    .join(', ');
}
