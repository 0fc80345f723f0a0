/** Text from outside, a cell behind each tab and a row on each line, as the table that Univer's clipboard reads. */
export function textTable(text: string): string | null {
  if (!/[\t\r\n]/u.test(text)) return null;
  const lines = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '').split('\n');
  const rows = lines.map((line) =>
    line
      .split('\t')
      .map((cell) => `<td>${escaped(cell)}</td>`)
      .join(''),
  );
  return `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/gu, (mark) => marks[mark] ?? mark);
