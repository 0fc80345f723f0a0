import type { Book } from './book';
import type { Host } from './host';

/**
 * An object on the host's side of Office.js. Members that the client may use carry the names of the wire: PascalCase,
 * or an underscore first. All other members are the host's own and cannot be reached from outside.
 */
export abstract class HostObject {
  /** Set while the client tracks the object. */
  reference: string | null = null;
  constructor(readonly host: Host) {}

  get book(): Book {
    return this.host.book;
  }
  /** The property by which the client asks a collection for this object again; null for none. */
  get key(): string | null {
    return null;
  }
  /** Events of this object by their wire name (`DataChanged`), and the target that they are sent under. */
  get listenable(): { readonly target: string; readonly events: Readonly<Record<string, number>> } | null {
    return null;
  }
  /** The name that Excel's documentation gives the class. */
  get className(): string {
    return this.constructor.name;
  }
}

/** Stands for what `...OrNullObject` did not find; everything asked of it is null. */
export class NullObject extends HostObject {}
