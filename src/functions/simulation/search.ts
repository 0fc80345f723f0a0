import type { Choice, FreeParameter } from './freeParameters';

/** How good a choice is: less is better, and what breaks the constraint is worse than all that keeps it. */
export interface Score {
  readonly choice: Choice;
  readonly objective: number;
  /** How far service stays below what is asked for; 0 when it is met. */
  readonly lacking: number;
}

export const better = (one: Score, two: Score): boolean =>
  one.lacking === two.lacking ? one.objective < two.objective : one.lacking < two.lacking;

/** What a search remembers: what it tried, where it stands, and how far it looks. */
export interface Search {
  readonly free: readonly FreeParameter[];
  readonly tried: ReadonlyMap<string, Score>;
  readonly best: Score;
  /** A share of each grid; halved when no neighbour is better. */
  readonly reach: number;
}

export const nameOf = (choice: Choice): string => choice.join();

/** The next choices to look at: one parameter up or down, or all of them together. Empty at the end of the search. */
export function neighbours(
  { free, tried, best, reach }: Search,
  isSound: (choice: Choice) => boolean,
): readonly Choice[] {
  const strides = free.map(({ count }) => Math.max(1, Math.round(reach * (count - 1))));
  const moves = [
    ...free.flatMap((_, i) => [1, -1].map((sign) => free.map((_each, k) => (k === i ? sign : 0)))),
    ...(free.length > 1 ? [1, -1].map((sign) => free.map(() => sign)) : []),
  ];
  const next = moves.map((move) =>
    best.choice.map((place, i) =>
      Math.min((free[i]?.count ?? 1) - 1, Math.max(0, place + (move[i] ?? 0) * (strides[i] ?? 1))),
    ),
  );
  const fresh = next.filter((choice) => !tried.has(nameOf(choice)) && isSound(choice));
  return [...new Map(fresh.map((choice) => [nameOf(choice), choice])).values()];
}

/** Whether the strides can still be made smaller. */
export const isFinest = ({ free, reach }: Search): boolean => free.every(({ count }) => reach * (count - 1) <= 1);
