import { textTable } from './textTable';

test.each([
  ['a\tb\r\nc\td\r\n', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>'],
  // The first cell is blank, and stays.
  ['\tb\nc', '<table><tr><td></td><td>b</td></tr><tr><td>c</td></tr></table>'],
  ['a < b\t<i>&', '<table><tr><td>a &lt; b</td><td>&lt;i&gt;&amp;</td></tr></table>'],
])('%j is a table', (text, table) => expect(textTable(text)).toBe(table));

test('a word is none', () => expect(textTable('one word')).toBeNull());
