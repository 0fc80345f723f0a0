import type { Census } from './census';
import { isGuarded, isOnFloor } from './problems';
import type { Use } from './use';

/** docs/excel-members.md: every member of Office.js that the product uses, with the requirement set of each. */
export function membersPage(census: Census): string {
  const members = new Map<string, Use[]>();
  for (const use of census.uses) members.set(use.member, [...(members.get(use.member) ?? []), use]);
  const lines = [...members].map(([member, uses]) => [
    `\`${member}\``,
    uses[0]!.set ?? 'always there',
    answered[uses[0]!.answeredBy],
    standing(census, uses),
    someOf([...new Set(uses.map(({ file }) => file.replace(/^src\//, '')))].sort()),
  ]);
  return [
    '# Members of Office.js that the product uses',
    '',
    'Written by `npm run generate` from the source, by the TypeScript checker on the typings of Office.js.',
    '`tools/members` fails when the embedded host lacks one that Excel answers, and when one is above the floor without',
    'the file that uses it asking for its requirement set. Words such as `ColumnClustered` are not followed.',
    '',
    `The floor: ${census.floor.join(', ')}. The manifest and the pane's first question (\`taskpane/index.tsx\`) ask for it;`,
    'a ribbon button, which works without the pane, says in an older Excel that it is too old (`excel/refusalOf.ts`).',
    '',
    `${members.size} members.`,
    '',
    ...tableOf(['member', 'since', 'answered by', 'there', 'used in'], lines),
    '',
  ].join('\n');
}

const answered = { Excel: 'Excel', client: 'Office.js', page: 'the page' } as const;

const someOf = (files: readonly string[]): string =>
  files.length <= 3 ? files.join(', ') : `${files.slice(0, 2).join(', ')} and ${files.length - 2} more`;

function standing(census: Census, uses: readonly Use[]): string {
  if (uses.every((use) => isOnFloor(census, use))) return 'always';
  return uses.every((use) => isOnFloor(census, use) || isGuarded(census, use)) ? 'asked for first' : 'NOT ALWAYS';
}

function tableOf(headings: readonly string[], lines: readonly (readonly string[])[]): string[] {
  const widths = headings.map((_, i) => Math.max(...[headings, ...lines].map((line) => line[i]!.length)));
  const row = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [row(headings), row(widths.map((width) => '-'.repeat(width))), ...lines.map(row)];
}
