import { answer } from '../answer';
import type { TwinFunction } from '../define';
import { registry } from '../registry';
import type { Call } from './calls';
import type { Card } from './card';
import { explain, type Seen } from './explain';
import type { Known } from './known';

/** Behind this file lie all definitions: whoever shows cards loads it when the first is wanted. */
const byName: ReadonlyMap<string, TwinFunction> = new Map(registry.map((fn) => [fn.name, fn]));

/** The card of a call, its arguments known as far as they are; null when no function has that name. */
export async function cardOf(call: Call, known: readonly Known[], seen: Seen): Promise<Card | null> {
  const fn = byName.get(call.name);
  return fn === undefined ? null : explain(fn, call, known, seen, answer);
}
