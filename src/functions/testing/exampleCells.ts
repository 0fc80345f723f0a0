import type { Cell } from '../../fields/field';

/** The cells of a formula as typed in Excel: `TWIN.EOQ(1000,,{1;2},"ALL")`. Numbers, texts, TRUE, FALSE and arrays. */
export function exampleCells(formula: string): { readonly name: string; readonly cells: readonly unknown[] } {
  const [, name = '', inside] = /^TWIN\.([A-Z0-9.]+)\((.*)\)$/s.exec(formula) ?? [];
  if (inside === undefined) throw new Error(`not a call of one function: ${formula}`);
  return { name, cells: split(inside, ',').map(argument) };
}

function argument(written: string): unknown {
  if (!written.startsWith('{')) return constant(written);
  return split(written.slice(1, -1), ';').map((row) => split(row, ',').map(constant));
}

function constant(written: string): Cell {
  if (written === '') return null;
  if (/^".*"$/s.test(written)) return written.slice(1, -1).replaceAll('""', '"');
  if (written === 'TRUE' || written === 'FALSE') return written === 'TRUE';
  const number = Number(written);
  if (Number.isNaN(number)) throw new Error(`not a constant: ${written}`);
  return number;
}

/** Cuts at a sign that stands neither in a text nor in an array. */
function split(text: string, at: ',' | ';'): readonly string[] {
  const parts = [''];
  let quoted = false;
  let depth = 0;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && sign === '{') depth += 1;
    if (!quoted && sign === '}') depth -= 1;
    if (sign === at && !quoted && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}
