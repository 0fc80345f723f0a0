import { child, childrenOf, inside, parseXml, valueAt } from './xml';

test('elements by their local names, with attributes, texts and order', () => {
  const root = parseXml(
    `\uFEFF<?xml version="1.0"?>\n<!-- a > b --><c:a xmlns:c="u" x='1 &lt; "2"'>one<b val="3"/><c:b>&amp;&#233;&#x4e2d;</c:b>two<![CDATA[<&amp;>]]></c:a>`,
  );
  expect(root.name).toBe('a');
  expect(root.attributes.get('x')).toBe('1 < "2"');
  expect(root.text).toBe('onetwo<&amp;>');
  expect(childrenOf(root, 'b').map(({ text }) => text)).toEqual(['', '&é中']);
  expect(valueAt(root, 'b')).toBe('3');
  expect(child(root, 'b', 'c')).toBeUndefined();
});

test('elements at any depth', () => {
  const root = parseXml('<a><t>1</t><b><t>2</t><t><t>3</t></t></b></a>');
  expect(inside(root, 't').map(({ text }) => text)).toEqual(['1', '2', '', '3']);
});

test.each(['<a><b></a></b>', '<a>', '<a/><b/>', '<a x=1/>', '<!DOCTYPE a><a/>', '', '<a></a', '<a>&</a><'])(
  'what is not well formed is refused: %s',
  (xml) => expect(() => parseXml(xml)).toThrow('XML'),
);
