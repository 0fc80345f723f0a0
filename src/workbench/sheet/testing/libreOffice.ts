import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** LibreOffice as a second opinion on a written file; development only. */
export const soffice = ((): string | null => {
  try {
    return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
})();

/**
 * Converts a workbook without a screen, with a profile of its own so that runs do not disturb each other. `recalculate`
 * makes LibreOffice calculate every formula anew; without it, it shows the values of the file. Throws when it cannot
 * open the file.
 */
export async function convert(bytes: Uint8Array, to: 'xlsx' | 'pdf', recalculate: boolean): Promise<Uint8Array> {
  if (soffice === null) throw new Error('soffice is not on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'soffice-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings(recalculate));
    const source = join(folder, 'book.xlsx');
    writeFileSync(source, bytes);
    const out = join(folder, 'out');
    await promisify(execFile)(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        to,
        '--outdir',
        out,
        source,
      ],
      { timeout: 120_000 },
    );
    return new Uint8Array(readFileSync(join(out, `book.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** 0 recalculates on load always, 1 never. */
const settings = (recalculate: boolean): string =>
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
  `<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${recalculate ? 0 : 1}</value></prop></item></oor:items>`;
