/** Records kept by id in the order they were put there: names, charts, validations, highlights. */
export interface Shelf<T extends { readonly id: string }> {
  all(): readonly T[];
  get(id: string): T | undefined;
  /** Puts a new record last, or replaces the one of this id where it stands. */
  put(record: T): void;
  remove(id: string): void;
}

/** A shelf in memory; `changed` hears of every change, with undefined for a removed record. */
export class MemoryShelf<T extends { readonly id: string }> implements Shelf<T> {
  private readonly records = new Map<string, T>();
  constructor(private readonly changed: (id: string, record: T | undefined) => void = () => undefined) {}

  all(): readonly T[] {
    return [...this.records.values()];
  }
  get(id: string): T | undefined {
    return this.records.get(id);
  }
  put(record: T): void {
    this.records.set(record.id, record);
    this.changed(record.id, record);
  }
  remove(id: string): void {
    if (this.records.delete(id)) this.changed(id, undefined);
  }
}
