import { textTable } from './textTable';

test.each([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  // The first cell is blank, and stays.
  ['\tb\nc', [['', 'b'], ['c']]],
  ['a < b\t<i>&', [['a &lt; b', '&lt;i&gt;&amp;']]],
  ['12.05.2024', [['12.05.2024']]],
])('%j is a table', (text, rows) => {
  const cell = (says: string): string => `<td>${says === '' ? '' : `<span>${says}</span>`}</td>`;
  expect(textTable(text)).toBe(`<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`);
});

test('nothing is none', () => expect(textTable('')).toBeNull());
