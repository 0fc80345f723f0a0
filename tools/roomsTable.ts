import { createRequire } from 'node:module';

/** What rooms.cjs says of one room. */
interface Room {
  readonly holds: string;
  readonly uses: readonly string[];
  readonly packages: readonly string[];
}
const rooms = createRequire(__filename)('../rooms.cjs') as Readonly<Record<string, Room>>;

const start = '<!-- rooms, written by npm run generate -->';
const end = '<!-- end of rooms -->';

/** The text with the table of rooms between its two marks; as it is when it has none. */
export function withRooms(text: string): string {
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  return after === undefined ? text : `${before}${start}\n\n${table()}\n\n${end}${after}`;
}

function table(): string {
  const rows = Object.entries(rooms).map(([name, { holds, uses, packages }]) => [
    `\`src/${name}\``,
    holds,
    uses.join(', ') || 'nothing',
    packages.join(', ') || 'none',
  ]);
  const all = [['room', 'holds', 'uses', 'packages'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const [headings = '', ...body] = all.map(line);
  return [headings, line(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}
