import type { Cell } from '../../fields/field';
import type { Block, Item } from './block';

/** Blocks as a Markdown file. */
export const markdown = (blocks: readonly Block[]): string => `${blocks.map(block).join('\n\n')}\n`;

function block(each: Block): string {
  switch (each.kind) {
    case 'heading':
      return `${'#'.repeat(each.level)} ${each.text}`;
    case 'text':
      return each.text;
    case 'formula':
      return `\`\`\`\n${each.text}\n\`\`\``;
    case 'list':
      return each.items.map(item).join('\n');
    case 'table':
      return [each.headings, each.headings.map(() => '---'), ...each.rows].map(row).join('\n');
  }
}

const item = ({ name, link, text }: Item): string =>
  name === undefined ? `- ${text}` : `- ${link === undefined ? name : `[${name}](${link})`}: ${text}`;

const row = (cells: readonly Cell[]): string =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
