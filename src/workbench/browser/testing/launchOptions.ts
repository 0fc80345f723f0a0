import type { LaunchOptions } from 'playwright-core';
import type { Executable } from './bundledChromium';

export const launchOptions = ({ path, env }: Executable): LaunchOptions => ({
  executablePath: path,
  env: Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
  // The sandbox does not work for root, who runs containers; the pages are ours.
  chromiumSandbox: process.getuid?.() !== 0 && !path.includes('.cache'),
  handleSIGHUP: false,
});
