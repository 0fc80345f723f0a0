import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundledChromium, type Executable } from './bundledChromium';
import { root } from './root';

/** Where a Chromium or Chrome of the system usually is. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium that tests drive: the one named by CHROMIUM ("npm" for the one of the package), the system's, the package's. */
export async function findChromium(asked = process.env['CHROMIUM']): Promise<Executable> {
  if (asked !== undefined && asked !== 'npm') {
    if (!existsSync(asked)) throw new Error(`CHROMIUM names ${asked}, where no file is`);
    return { path: asked, env: process.env };
  }
  const system = asked === 'npm' ? undefined : usual.find((path) => existsSync(path));
  if (system !== undefined) return { path: system, env: process.env };
  if (process.platform === 'linux' && process.arch === 'x64') return bundledChromium(join(root, '.cache', 'chromium'));
  throw new Error('no Chromium found: install one, or name it in CHROMIUM');
}
