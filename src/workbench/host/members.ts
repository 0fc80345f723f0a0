import { notImplemented } from './hostError';
import { HostObject } from './hostObject';
import type { Host } from './host';

/** Reaches the members of host objects by their wire names, and reports what is not there: never a guess. */
const open = (name: string): boolean => /^(_?[A-Z])/.test(name);

const describe = (object: HostObject, name: string): PropertyDescriptor | undefined => {
  if (!open(name)) return undefined;
  const { without } = object.host.faults;
  if (without.size > 0 && without.has(`${object.className}.${name}`)) return undefined;
  for (let level: unknown = object; level instanceof HostObject; level = Object.getPrototypeOf(level)) {
    const found = Object.getOwnPropertyDescriptor(level, name);
    if (found) return found;
  }
  return undefined;
};

const missing = (host: Host, what: string): never => {
  if (!host.unsupported.includes(what)) host.unsupported.push(what);
  throw notImplemented(what);
};

export const read = (object: HostObject, name: string): unknown => {
  const found = describe(object, name);
  if (!found?.get) return missing(object.host, `${object.className}.${name}`);
  return found.get.call(object);
};

export const write = (object: HostObject, name: string, value: unknown): void => {
  const found = describe(object, name);
  if (found?.set) found.set.call(object, value);
  else if (found?.get && isPlain(value)) update(found.get.call(object) as HostObject, value);
  else missing(object.host, `${object.className}.${name}=`);
};

/** `range.set({ format: { wrapText: true } })`: names in the client's spelling, objects inside objects. */
export const update = (object: HostObject, state: Readonly<Record<string, unknown>>): void => {
  for (const [name, value] of Object.entries(state)) write(object, pascal(name), value);
};

export const call = (object: HostObject, name: string, args: readonly unknown[]): unknown => {
  if (listen(object, name)) return undefined;
  const found = describe(object, name);
  if (typeof found?.value !== 'function') return missing(object.host, `${object.className}.${name}()`);
  return Reflect.apply(found.value as (...given: unknown[]) => unknown, object, args);
};

/** `_RegisterDataChangedEvent` and its like. */
const listen = (object: HostObject, name: string): boolean => {
  const [, verb, event = ''] = /^_(Register|Unregister)(\w+)Event$/.exec(name) ?? [];
  const type = object.listenable?.events[event];
  if (!verb || type === undefined) return false;
  const { target } = object.listenable!;
  if (verb === 'Register') object.host.events.register(type, target);
  else object.host.events.unregister(type, target);
  return true;
};

/** Names of everything that can be read, as `load()` without arguments asks for it. */
export const readable = (object: HostObject): string[] => {
  const names = new Set<string>();
  for (let level: unknown = object; level instanceof HostObject; level = Object.getPrototypeOf(level))
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(level)))
      if (found.get && open(name)) names.add(name);
  return [...names];
};

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const pascal = (name: string): string => (name.startsWith('_') ? name : name[0]!.toUpperCase() + name.slice(1));
export const camel = (name: string): string => (name.startsWith('_') ? name : name[0]!.toLowerCase() + name.slice(1));
