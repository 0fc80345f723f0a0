/** What a behaviour says when Excel does something else. */
class Broken extends Error {
  override readonly name = 'Broken';
}

export function same(what: string, seen: unknown, wanted: unknown): void {
  if (!equal(seen, wanted)) throw new Broken(`${what}: ${said(wanted)} was expected, ${said(seen)} is there`);
}

export function near(what: string, seen: unknown, wanted: number, within: number): void {
  const close = typeof seen === 'number' && Math.abs(seen - wanted) <= within;
  if (!close) throw new Broken(`${what}: ${wanted} (within ${within}) was expected, ${said(seen)} is there`);
}

export function holds(what: string, truth: boolean): void {
  if (!truth) throw new Broken(`not so: ${what}`);
}

function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  const at = (of: object, key: string) => (of as Record<string, unknown>)[key];
  return keys.length === others.length && keys.every((key) => key in b && equal(at(a, key), at(b, key)));
}

function said(value: unknown): string {
  const text = value === undefined ? 'undefined' : JSON.stringify(value);
  return text.length <= 200 ? text : `${text.slice(0, 200)}... (${text.length} characters)`;
}
