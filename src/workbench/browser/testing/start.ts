import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { serve, type Served } from '../../server/serve';
import { builtFolders } from './built';
import { findChromium } from './chromium';
import { launchOptions } from './launchOptions';
import { announce } from './running';
import { closeAfterwards } from './stop';

/** Before the first browser test: builds what is to be tried, serves it, and starts the one browser of this run. */
export default async function start(): Promise<void> {
  const started = performance.now();
  const executable = await findChromium().catch((fault: Error) => fault.message);
  if (typeof executable === 'string') return announce({ missing: executable });
  const browser = await chromium.launchServer(launchOptions(executable)).catch((fault: Error) => fault.message);
  if (typeof browser === 'string') return announce({ missing: `${executable.path} does not start: ${browser}` });
  closeAfterwards(() => browser.close());
  const folders = await builtFolders();
  closeAfterwards(() => rmSync(folders.copy, { recursive: true }));
  const served: Served = await serve(folders, { page: 0, addin: 0 });
  closeAfterwards(served.close);
  announce({ missing: null, browser: browser.wsEndpoint(), page: served.address, addin: served.addin });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\nBrowser tests: built, served at ${served.address} and ${executable.path} started in ${seconds} s`);
}
