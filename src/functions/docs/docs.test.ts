import { formula, heading, list, table, text } from './block';
import { html } from './html';
import { markdown } from './markdown';

const blocks = [
  heading(1, 'TWIN.X', 'X'),
  text('Costs < 5 & `#N/A`'),
  formula('=TWIN.X("a|b")'),
  list([{ name: 'TWIN.X', link: '#X', text: 'counts' }, { text: 'plain' }]),
  table(['label', ''], [['a|b', 2]]),
];

test('blocks are written as Markdown that a reader can paste from', () => {
  expect(markdown(blocks)).toBe(
    [
      '# TWIN.X\n',
      'Costs < 5 & `#N/A`\n',
      '```\n=TWIN.X("a|b")\n```\n',
      '- [TWIN.X](#X): counts\n- plain\n',
      '| label |  |\n| --- | --- |\n| a\\|b | 2 |\n',
    ].join('\n'),
  );
});

test('the same blocks are written as HTML, with what is not markup escaped', () => {
  const page = html('Functions', blocks);
  expect(page).toContain('<h1 id="X">TWIN.X</h1>');
  expect(page).toContain('<p>Costs &lt; 5 &amp; <code>#N/A</code></p>');
  expect(page).toContain('<li><a href="#X">TWIN.X</a>: counts</li>');
  expect(page).toContain('<tr><td>a|b</td><td>2</td></tr>');
});

test('the page loads nothing and runs nothing', () => {
  expect(html('Functions', blocks)).not.toMatch(/<script|src=|<link/);
});
