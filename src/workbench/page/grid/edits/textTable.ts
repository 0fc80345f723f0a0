/**
 * Text from outside, a cell behind each tab and a row on each line, as the table that Univer's clipboard reads. A part inside a
 * cell makes Univer take its text as it is: it would guess at dates otherwise, and turn 12.05.2024 into a day in December.
 */
export function textTable(text: string): string | null {
  if (text === '') return null;
  const lines = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '').split('\n');
  const rows = lines.map((line) =>
    line
      .split('\t')
      .map((cell) => (cell === '' ? '<td></td>' : `<td><span>${escaped(cell)}</span></td>`))
      .join(''),
  );
  return `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/gu, (mark) => marks[mark] ?? mark);
