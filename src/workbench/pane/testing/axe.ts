import axe from 'axe-core';

/** What axe finds wrong, in words. What it has to see, colours and letters drawn on a canvas, jsdom cannot show. */
export async function problemsFor(page: Document): Promise<string[]> {
  const { violations } = await axe.run(page, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
}
