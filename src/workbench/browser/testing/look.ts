import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { problemsOfPage, problemsOfPane } from './axe';
import type { Workbench } from './openWorkbench';
import { root } from './root';

const themes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
type Theme = keyof typeof themes;

const folder = join(root, 'out', 'screenshots');

/** Keeps a picture of the pane in each theme, all of it, as far as it can be scrolled, and says what axe finds in each. */
export async function lookInEachTheme(workbench: Workbench, name: string): Promise<string[]> {
  const problems: string[] = [];
  mkdirSync(folder, { recursive: true });
  for (const theme of Object.keys(themes) as Theme[]) {
    await workbench.page.emulateMedia(themes[theme]);
    await workbench.page.waitForTimeout(100);
    await wholePane(workbench, join(folder, `${name}-${theme}.png`));
    const [page, pane] = workbench.page.frames();
    const found = [...(await problemsOfPage(page!)), ...(await problemsOfPane(pane!))];
    problems.push(...found.map((problem) => `${name}, ${theme}: ${problem}`));
  }
  await workbench.page.emulateMedia(themes.light);
  return problems;
}

/** The page as it is on the screen. */
export async function picture({ page }: Workbench, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function wholePane({ page, pane }: Workbench, path: string): Promise<void> {
  const before = page.viewportSize()!;
  const hidden = await pane
    .locator('body')
    .evaluate(({ ownerDocument: { documentElement } }) => documentElement.scrollHeight - documentElement.clientHeight);
  await page.setViewportSize({ ...before, height: before.height + hidden });
  await page.locator('iframe[title="TwinSheet"]').screenshot({ path });
  await page.setViewportSize(before);
}
