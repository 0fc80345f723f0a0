import type { Place } from '../book';
import { Collection } from '../collection';
import type { Host } from '../host';
import { RangeBorder, sides } from './rangeBorder';
import type { Side } from './rangeBorder';

export class RangeBorderCollection extends Collection<RangeBorder> {
  constructor(
    host: Host,
    private readonly place: Place,
  ) {
    super(host);
  }
  items(): readonly RangeBorder[] {
    return sides.map((side) => new RangeBorder(this.host, this.place, side));
  }
  find(key: string): RangeBorder | undefined {
    return sides.includes(key as Side) ? new RangeBorder(this.host, this.place, key as Side) : undefined;
  }
}
