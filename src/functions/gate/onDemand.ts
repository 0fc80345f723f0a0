/** Something that is fetched when it is first wanted. */
export interface OnDemand<T> {
  /** What was fetched, or null while it is not there. */
  now(): T | null;
  /** Fetches it, once for all who wait. A failure is forgotten: the next who wants it tries again. */
  fetched(): Promise<T>;
}

export function onDemand<T>(fetch: () => Promise<T>): OnDemand<T> {
  let there: T | null = null;
  let coming: Promise<T> | null = null;
  return {
    now: () => there,
    fetched: () => (coming ??= fetch().then(arrived, failed)),
  };

  function arrived(value: T): T {
    there = value;
    return value;
  }

  function failed(reason: unknown): never {
    coming = null;
    throw reason;
  }
}
