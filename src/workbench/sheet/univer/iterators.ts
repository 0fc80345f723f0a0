/**
 * Univer 0.25 calls the iterator helpers of ES2025 (`map.values().some(...)`), which Node has from version 22 on. Here are
 * those that it calls, for Node 20; a browser and a newer Node keep their own.
 */
type Step<T, R> = (value: T, index: number) => R;

const helpers = {
  *map<T, R>(this: Iterable<T>, step: Step<T, R>): Generator<R> {
    let index = 0;
    for (const value of this) yield step(value, index++);
  },
  *filter<T>(this: Iterable<T>, step: Step<T, unknown>): Generator<T> {
    let index = 0;
    for (const value of this) if (step(value, index++)) yield value;
  },
  *flatMap<T, R>(this: Iterable<T>, step: Step<T, Iterable<R>>): Generator<R> {
    let index = 0;
    for (const value of this) yield* step(value, index++);
  },
  *take<T>(this: Iterable<T>, count: number): Generator<T> {
    let left = count;
    for (const value of this) {
      if (left-- <= 0) return;
      yield value;
    }
  },
  *drop<T>(this: Iterable<T>, count: number): Generator<T> {
    let left = count;
    for (const value of this) if (left-- <= 0) yield value;
  },
  some<T>(this: Iterable<T>, step: Step<T, unknown>): boolean {
    return [...this].some(step);
  },
  every<T>(this: Iterable<T>, step: Step<T, unknown>): boolean {
    return [...this].every(step);
  },
  find<T>(this: Iterable<T>, step: Step<T, unknown>): T | undefined {
    return [...this].find(step);
  },
  forEach<T>(this: Iterable<T>, step: Step<T, void>): void {
    [...this].forEach(step);
  },
  toArray<T>(this: Iterable<T>): T[] {
    return [...this];
  },
  reduce<T>(this: Iterable<T>, ...rest: [(sum: T, value: T) => T]): T {
    return [...this].reduce(...rest);
  },
};

const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
for (const [name, value] of Object.entries(helpers))
  if (!(name in prototype)) Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
