import { count } from '../../engine/count';
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

/** What the twin knows, and where it can advise on nothing, the reason that most items have. */
export function knows({ items, assets }: Twin): string {
  const known = `The twin knows ${count(items.length, 'item')} and ${count(assets.length, 'asset')}: see ${sheetsOf(items.length, assets.length)}.`;
  if (items.length === 0 || items.some(({ policy }) => policy.value !== null)) return known;
  const counts = new Map<string, number>();
  for (const { policy } of items) counts.set(policy.evidence, (counts.get(policy.evidence) ?? 0) + 1);
  const [why] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  return `${known} It cannot advise on any of the items yet, mostly because of this: ${why}.`;
}

function sheetsOf(items: number, assets: number): string {
  if (assets === 0) return 'the sheet Twin';
  return items === 0 ? 'the sheet Assets' : 'the sheets Twin and Assets';
}
