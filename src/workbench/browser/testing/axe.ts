import axe, { type RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong in the pane, in words. Fluent's catchers of the focus hand it on at once: nobody meets them. */
export const problemsOfPane = (pane: Frame): Promise<string[]> =>
  problemsIn(pane, ['[data-tabster-dummy]'], { runOnly: [...wcag, 'best-practice'] });

/**
 * What axe finds wrong in our parts of the page. Univer's elements, in the grid and beside it, are not ours to mend. The
 * habits of documents (headings, landmarks around everything) do not fit a page that is a spreadsheet.
 */
export const problemsOfPage = (page: Frame): Promise<string[]> =>
  problemsIn(page, ['.sheet > *', 'section[aria-label^="Notifications"]', '[data-u-comp]'], {
    runOnly: wcag,
    // The add-in is looked at in its own frame.
    iframes: false,
  });

async function problemsIn(frame: Frame, exclude: string[], options: RunOptions): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  return frame.evaluate(
    async (given) => {
      const found = await (window as unknown as { axe: typeof axe }).axe.run({ exclude: given.exclude }, given.options);
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
      );
    },
    { exclude, options },
  );
}
