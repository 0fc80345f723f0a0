/** An element as written: prefixes are kept, comments and declarations are not. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open extends Element {
  readonly children: Open[];
  text: string;
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.]+)((?:\s+[\w:.]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)|([\s\S])/g;

/** Reads the XML that a manifest uses; throws a sentence when it is not well formed. */
export function parseXml(xml: string): Element {
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  for (const [, close, name, attributes = '', empty, text, stray] of xml.matchAll(token)) {
    const current = open.at(-1)!;
    if (stray !== undefined) throw new Error(`not well formed: a stray "${stray}" in <${current.name}>`);
    if (text !== undefined) current.text += text;
    if (name === undefined) continue;
    if (close === '/') {
      if (current.name !== name) throw new Error(`not well formed: </${name}> closes <${current.name}>`);
      open.pop();
    } else {
      const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
      current.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  const [root] = top.children;
  if (open.length > 1 || root === undefined) throw new Error(`not well formed: <${open.at(-1)!.name}> is never closed`);
  return root;
}

/** The element and everything below it, in reading order. */
export const every = (element: Element): Element[] => [element, ...element.children.flatMap(every)];
export const all = (element: Element, name: string): Element[] => every(element).filter((one) => one.name === name);
export const first = (element: Element, name: string): Element | undefined => all(element, name)[0];

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:.]+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name!, unescape(value!)]),
  );

const unescape = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '');
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
