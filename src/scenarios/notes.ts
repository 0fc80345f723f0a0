import { sequenceSentence } from '../engine/simulation/sequence';
import type { ItemTwin } from '../twin/model';
import { marginOf } from './economics';
import { namesOf } from './namesOf';
import type { RunAssumptions } from './result';
import { dailySentence } from './stockPoints';

/** What a reader must know of the numbers: what is assumed and what counts as nothing first, then how it is simulated. */
export const notesOf = (items: readonly ItemTwin[], assumptions: RunAssumptions): readonly string[] => [
  'Orders follow the reorder point and the order quantity that the twin advises. The policy that is in force today is ' +
    'not known, so no row shows what going over to the advised one does.',
  ...unknowns(items),
  ...holdingRates(items),
  `${asPercent(assumptions.ownedInTransit)} of what is on order counts as owned (ownedInTransit): it ties up capital and is charged for holding like stock on hand.`,
  'When open orders will come is not known: each has a random part of its lead time still before it.',
  'A fast shipment is ordered on arrivals as they will be: a queue at the port is known as many days ahead as it takes.',
  'Day 0 of a lever is the first simulated day, the one after the day that the twin describes.',
  sequenceSentence,
  dailySentence,
];

/** What counts as nothing because nobody said it. */
function unknowns(items: readonly ItemTwin[]): readonly string[] {
  const unpriced = 'their lost margin counts as 0, and what a shortage of them costs is not known';
  const kinds: readonly [which: (item: ItemTwin) => boolean, says: string][] = [
    [({ stock }) => stock.onHand !== null && stock.onHand < 0, 'a negative stock on hand: it counts as 0'],
    [({ unitCost }) => unitCost === null, 'no unit cost: their stock and expedite cost count as 0'],
    [({ unitPrice }) => unitPrice === null, `no unit price: ${unpriced}`],
    [
      (item) => item.unitPrice !== null && item.unitCost !== null && marginOf(item) === null,
      `a price that is not above their cost: ${unpriced}`,
    ],
    [({ holdingRate }) => holdingRate === null, 'no holding rate: their holding cost counts as 0'],
    [({ orderCost }) => orderCost === null, 'no cost of an order: their ordering cost counts as 0'],
  ];
  return kinds.flatMap(([which, says]) => {
    const those = items.filter(which);
    return those.length === 0 ? [] : [`${those.length} of ${items.length} items (${namesOf(those)}) have ${says}.`];
  });
}

function holdingRates(items: readonly ItemTwin[]): readonly string[] {
  const rates = items.flatMap(({ holdingRate }) => (holdingRate === null ? [] : [holdingRate]));
  if (rates.length === 0) return [];
  const [least, most] = [Math.min(...rates), Math.max(...rates)];
  const span = least === most ? asPercent(least) : `${asPercent(least)} to ${asPercent(most)}`;
  return [
    `A year of stock costs ${span} of its unit cost: where an item has no rate of its own, the twin assumes one.`,
  ];
}

const asPercent = (share: number): string => `${Number((100 * share).toFixed(1))}%`;
