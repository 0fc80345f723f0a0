import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the build writes for the world outside, and what stands in its place when the workbench serves it. */
const servedFrom = 'https://addin.example.com';
const officeFrom = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Files of the production bundle that name an address; all others are served as they are. */
const named = ['taskpane.html', 'selftest.html', 'manifest.xml', 'functions.json', 'shortcuts.json', 'help.html'];

/**
 * The files of the production bundle in which addresses are put right: the add-in's own is the workbench's, and Office.js
 * comes from the installed package. Null for a file that is served as it is.
 */
export function addinFile(folder: string, name: string, origin: string): string | null {
  const file = join(folder, name);
  if (!named.includes(name) || !existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .replaceAll(officeFrom, 'office/office.js')
    .replaceAll(new URL(officeFrom).origin, '')
    .replaceAll(servedFrom, origin);
}
