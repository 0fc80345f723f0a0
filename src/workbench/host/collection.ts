import { invalidArgument, itemNotFound } from './hostError';
import { HostObject, NullObject } from './hostObject';

/** What all collections of Office.js have in common; a subclass lists its items and says what a key finds. */
export abstract class Collection<T extends HostObject> extends HostObject {
  abstract items(): readonly T[];
  abstract find(key: string): T | undefined;

  get Count(): number {
    return this.items().length;
  }
  GetCount(): number {
    return this.items().length;
  }
  GetItem(key: unknown): T {
    const found = this.find(String(key));
    if (!found) throw itemNotFound(`${this.className}.getItem`);
    return found;
  }
  GetItemOrNullObject(key: unknown): T | NullObject {
    return this.find(String(key)) ?? new NullObject(this.host);
  }
  GetItemAt(index: unknown): T {
    const found = typeof index === 'number' ? this.items()[index] : undefined;
    if (!found) throw invalidArgument(`${this.className}.getItemAt`);
    return found;
  }
}

/** Names, keys and ids are looked up without case, as Excel does. */
export const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
