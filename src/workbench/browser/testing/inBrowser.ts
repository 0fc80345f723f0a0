import { running } from './running';

/** Tests that need a browser; without one they are skipped, and their title says why. */
export function inBrowser(title: string, tests: () => void): void {
  const { missing } = running();
  if (missing === null) describe(title, tests);
  else describe.skip(`${title} (${missing})`, tests);
}
