import type { ItemTwin } from './model';

/** The item that asks for a decision first: one to order now if there is any, then the one with the most value a period. */
export function mostPressing(items: readonly ItemTwin[]): ItemTwin | null {
  const worth = (item: ItemTwin) => (item.demand.value?.mean ?? 0) * (item.unitPrice ?? item.unitCost ?? 1);
  const urgent = items.filter((item) => item.status.value?.advice === 'order now');
  const among = urgent.length > 0 ? urgent : items;
  return among.reduce<ItemTwin | null>(
    (best, item) => (best === null || worth(item) > worth(best) ? item : best),
    null,
  );
}
