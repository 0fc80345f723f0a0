import { rmSync } from 'node:fs';
import { chromium, type CDPSession, type Frame, type Page } from 'playwright-core';
import { builtFolders } from '../../src/workbench/browser/testing/built';
import { findChromium } from '../../src/workbench/browser/testing/chromium';
import { launchOptions } from '../../src/workbench/browser/testing/launchOptions';
import { serve } from '../../src/workbench/server/serve';
import { watch } from './watch';

/** The workbench in a browser, watched from its first moment. */
export interface Watched {
  readonly page: Page;
  readonly pane: Frame;
  /** Megabytes in use after a collection. */
  memory(): Promise<{ readonly page: number; readonly pane: number }>;
  /** What the pane's thread did while `work` ran: how long that took, and its longest block. Milliseconds. */
  during(work: () => Promise<unknown>): Promise<{ readonly took: number; readonly longest: number }>;
  close(): Promise<void>;
}

export async function openWatched(): Promise<Watched> {
  const { copy, ...folders } = await builtFolders();
  const served = await serve(folders, { page: 0, addin: 0 });
  const browser = await chromium.launch(launchOptions(await findChromium()));
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 900 } });
  // What runs these files keeps the names of functions by a helper that the page does not have.
  await context.addInitScript('globalThis.__name ??= (named) => named');
  await context.addInitScript(watch);
  const page = await context.newPage();
  await page.goto(`${served.address}?test`);
  await page.frameLocator('iframe[title="TwinSheet"]').getByRole('heading', { level: 1 }).waitFor();
  const pane = page.frames().find((frame) => frame.parentFrame() === page.mainFrame())!;
  await pane.waitForFunction(() => performance.getEntriesByName('office-ready').length > 0);
  const sessions = await Promise.all([context.newCDPSession(page), context.newCDPSession(pane)]);
  return {
    page,
    pane,
    memory: async () => {
      const [ofPage, ofPane] = await Promise.all(sessions.map(heap));
      return { page: ofPage!, pane: ofPane! };
    },
    during: async (work) => {
      await pane.evaluate(() => void window.blocks.splice(0));
      const started = performance.now();
      await work();
      const took = performance.now() - started;
      // The observer hears of a block a moment after it.
      await page.waitForTimeout(300);
      return { took, longest: await pane.evaluate(() => Math.max(0, ...window.blocks)) };
    },
    close: async () => {
      await browser.close();
      await served.close();
      rmSync(copy, { recursive: true });
    },
  };
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}
