import { mean, standardDeviation } from '../engine/numeric/moments';
import { count } from '../engine/count';
import { cannotTell, enough, verdictOf } from './evidence';
import type { Finding } from './finding';
import type { LeadTimeBehaviour } from './model';
import type { Records } from './records';
import { nameKey } from './sameName';

type Source = 'item' | 'supplier' | 'route';
const sources: readonly Source[] = ['item', 'supplier', 'route'];

/** Lead times in days by the `nameKey` of item, supplier and route, of what was received. */
export type LeadTimes = Readonly<Record<Source, ReadonlyMap<string, readonly number[]>>>;

export function leadTimesOf(receipts: Records['receipts']): LeadTimes {
  const by = {
    item: new Map<string, number[]>(),
    supplier: new Map<string, number[]>(),
    route: new Map<string, number[]>(),
  };
  for (const receipt of receipts) {
    const { ordered, received } = receipt;
    if (received === null || received < ordered) continue; // still under way, or impossible
    for (const source of sources) {
      const name = nameKey(receipt[source]);
      if (name === '') continue;
      const days = by[source].get(name);
      if (days) days.push(received - ordered);
      else by[source].set(name, [received - ordered]);
    }
  }
  return by;
}

/**
 * The lead time of an item: from its own receipts when there are enough, else from those of its supplier, else of its
 * route (both only thin evidence for this item), else as planned, without any spread.
 */
export function leadTimeOf(
  { item, supplier, route, planned }: { item: string; supplier: string; route: string; planned: number | null },
  leadTimes: LeadTimes,
): Finding<LeadTimeBehaviour> {
  const names = { item, supplier, route };
  const own = leadTimes.item.get(nameKey(item))?.length ?? 0;
  for (const from of sources) {
    const days = leadTimes[from].get(nameKey(names[from])) ?? [];
    if (days.length < enough.receipts.thin) continue;
    const verdict = from === 'item' ? verdictOf(days.length, enough.receipts) : 'thin';
    const says =
      from === 'item'
        ? count(days.length, 'receipt')
        : `${count(days.length, 'receipt')} of its ${from} ${names[from]}`;
    return {
      value: { mean: mean(days), sd: standardDeviation(days), days: [...days].sort((a, b) => a - b), from },
      verdict,
      evidence: says,
    };
  }
  if (planned !== null)
    return {
      value: { mean: planned, sd: 0, days: [planned], from: 'planned' },
      verdict: 'thin',
      evidence: `planned ${planned} days, ${count(own, 'receipt')}: the spread is not known`,
    };
  return cannotTell(`${count(own, 'receipt')} and no planned lead time`);
}
