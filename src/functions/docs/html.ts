import type { Cell } from '../../fields/field';
import type { Block, Item } from './block';

/** Blocks as a page that stands alone: no script, nothing loaded from elsewhere. */
export const html = (title: string, blocks: readonly Block[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
body { font: 16px/1.5 'Segoe UI', system-ui, sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem; }
h1 { border-top: 1px solid; padding-top: 1.5rem; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.2rem 0.6rem; text-align: left; vertical-align: top; }
pre { overflow-x: auto; white-space: pre-wrap; }
:target { outline: 2px solid; }
</style>
</head>
<body>
${blocks.map(block).join('\n')}
</body>
</html>
`;

function block(each: Block): string {
  switch (each.kind) {
    case 'heading':
      return `<h${each.level}${each.anchor === undefined ? '' : ` id="${each.anchor}"`}>${escaped(each.text)}</h${each.level}>`;
    case 'text':
      return `<p>${inline(each.text)}</p>`;
    case 'formula':
      return `<pre><code>${escaped(each.text)}</code></pre>`;
    case 'list':
      return `<ul>\n${each.items.map(item).join('\n')}\n</ul>`;
    case 'table':
      return `<table>\n<thead>${row('th', each.headings)}</thead>\n<tbody>\n${each.rows.map((cells) => row('td', cells)).join('\n')}\n</tbody>\n</table>`;
  }
}

const item = ({ name, link, text }: Item): string => {
  if (name === undefined) return `<li>${inline(text)}</li>`;
  const shown = link === undefined ? escaped(name) : `<a href="${link}">${escaped(name)}</a>`;
  return `<li>${shown}: ${inline(text)}</li>`;
};

const row = (tag: 'th' | 'td', cells: readonly Cell[]): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escaped(String(cell))}</${tag}>`).join('')}</tr>`;

const inline = (text: string): string => escaped(text).replaceAll(/`([^`]*)`/g, '<code>$1</code>');
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
