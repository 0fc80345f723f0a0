import { unescapeXml } from './zip';

/** An element under its local name: files differ in the prefixes that they give to namespaces. */
export interface XmlElement {
  readonly name: string;
  /** By their names as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text that stands directly in the element. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const piece =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/uy;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/**
 * A small part of an office file as a tree (XML 1.0 without a document type, which such a part never has). The same in a
 * browser and in Node, which has no DOMParser. What is not well formed throws.
 */
export function parseXml(xml: string): XmlElement {
  const top: Open = { name: '', tag: '', attributes: new Map(), children: [], text: '' };
  const path = [top];
  const text = xml.replace(/^\uFEFF/u, '');
  for (let at = 0; at < text.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const found = piece.exec(text);
    const here = path.at(-1);
    if (found === null || here === undefined) throw new Error(`the XML is not well formed at character ${at + 1}`);
    const [, data, end, start, attributes = '', closed, words] = found;
    if (start !== undefined) {
      const element = { name: local(start), tag: start, attributes: attributesIn(attributes), children: [], text: '' };
      here.children.push(element);
      if (closed === '') path.push(element);
    } else if (end !== undefined) {
      if (end !== here.tag) throw new Error(`the XML closes ${end} inside ${here.tag || 'nothing'}`);
      path.pop();
    } else here.text += data ?? unescapeXml(words ?? '');
  }
  const [root, ...more] = top.children;
  if (root === undefined || more.length > 0 || path.length > 1) throw new Error('the XML does not end as it began');
  return root;
}

/** The element at the end of a path of names, the first of each. */
export function child(from: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  let here = from;
  for (const name of names) here = here?.children.find((one) => one.name === name);
  return here;
}

export const childrenOf = (from: XmlElement | undefined, name: string): readonly XmlElement[] =>
  (from?.children ?? []).filter((one) => one.name === name);

/** All elements of a name inside, in the order of the text. */
export const inside = (from: XmlElement | undefined, name: string): readonly XmlElement[] =>
  (from?.children ?? []).flatMap((one) => [...(one.name === name ? [one] : []), ...inside(one, name)]);

/** `<c:delete val="1"/>`: most of a chart is said in attributes of this name. */
export const valueAt = (from: XmlElement | undefined, ...names: readonly string[]): string | undefined =>
  child(from, ...names)?.attributes.get('val');

const local = (tag: string): string => tag.slice(tag.indexOf(':') + 1);

const attributesIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(attribute)].map(([, name = '', double, single]) => [name, unescapeXml(double ?? single ?? '')]),
  );
