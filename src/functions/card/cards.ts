import { answer } from '../answer';
import type { TwinFunction } from '../define';
import { parametersOf } from '../gate/parameters';
import { registry } from '../registry';
import type { Call } from './calls';
import type { Card } from './card';
import { explain, type Seen } from './explain';
import { knownOf, type Read } from './gather';

/** Behind this file lie all definitions: whoever shows cards loads it when the first is wanted. */
const byName: ReadonlyMap<string, TwinFunction> = new Map(registry.map((fn) => [fn.name, fn]));

/** The card of a call, its references read as far as they could be; null when no function has that name. */
export async function cardOf(call: Call, read: Read, seen: Seen): Promise<Card | null> {
  const fn = byName.get(call.name);
  return fn === undefined ? null : explain(fn, call, await knownOf(call, read, answer, takes), seen, answer);
}

function takes(name: string): number | null {
  const fn = byName.get(name);
  return fn === undefined ? null : parametersOf(fn).length;
}
