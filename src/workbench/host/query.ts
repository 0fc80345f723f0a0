import { Collection } from './collection';
import { HostObject, NullObject } from './hostObject';
import { pascal, read, readable } from './members';
import type { Query } from './wire';

type Answer = Record<string, unknown>;

/** Answers a `load`: the chosen properties, nested where the path goes through an object; collections as items. */
export const answer = (object: HostObject, query: Query, spell: (name: string) => string): unknown => {
  if (object instanceof NullObject) return null;
  const paths = [...(query.Select?.length ? query.Select : ['*']), ...(query.Expand ?? [])];
  if (!(object instanceof Collection)) return properties(object, paths, spell);
  const ofItems = paths.filter((path) => path !== 'count').map((path) => path.replace(/^items[/]?/, '') || '*');
  const skip = query.Skip ?? 0;
  const end = query.Top === undefined ? undefined : skip + query.Top;
  const items = (object as Collection<HostObject>).items().slice(skip, end);
  return {
    ...(paths.includes('count') && { [spell('Count')]: object.Count }),
    [spell('Items') === 'items' ? 'items' : '_Items']: items.map((item, i) => ({
      ...properties(item, ofItems, spell),
      ...(item.key === null && { _Index: i + skip }),
    })),
  };
};

/** What the client must know to ask for the object again. */
export const identity = (object: HostObject, spell: (name: string) => string = (name) => name): Answer => ({
  ...(object.key !== null && { [spell(object.key)]: read(object, object.key) }),
  ...(object.reference !== null && { _ReferenceId: object.reference }),
});

const properties = (object: HostObject, paths: readonly string[], spell: (name: string) => string): Answer => {
  const out = identity(object, spell);
  const inside = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '*', ...rest] = path.split('/');
    if (head === '*') for (const name of readable(object)) put(out, spell(name), read(object, name));
    else if (rest.length) inside.set(head, [...(inside.get(head) ?? []), rest.join('/')]);
    else {
      const value = read(object, pascal(head));
      if (value instanceof HostObject) inside.set(head, [...(inside.get(head) ?? []), '*']);
      else out[spell(pascal(head))] = value;
    }
  }
  for (const [name, select] of inside) {
    const value = read(object, pascal(name));
    if (value instanceof HostObject) out[spell(pascal(name))] = answer(value, { Select: select }, spell);
  }
  return out;
};

const put = (out: Answer, name: string, value: unknown): void => {
  if (!(value instanceof HostObject)) out[name] = value;
};
