import { existsSync, statSync } from 'node:fs';
import { access, constants, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '../../workbook/port';
import { saveFile } from '../sheet/saveFile';
import { fileFault } from './fileFault';

/** Said before the work and not after it: whether a workbook can be written there. Makes nothing. */
export async function checkOut(path: string): Promise<void> {
  if (!/\.xlsx$/i.test(path)) throw new Refusal(`--out ${path} does not end with .xlsx.`);
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
      throw new Refusal(`--out ${path} cannot be written: there is a folder of that name: choose another name.`);
    const [nearest] = missingFolders(path);
    await access(nearest, constants.W_OK);
  } catch (error) {
    fileFault(`--out ${path} cannot be written`, error);
  }
}

/** The whole file or nothing, in a folder that is made when it is missing. */
export async function writeOut(path: string, bytes: Uint8Array): Promise<void> {
  try {
    // One by one: a recursive mkdir never ends where the system makes no folders, such as in /proc (Node 20).
    const [, ...missing] = missingFolders(path);
    for (const folder of missing) await mkdir(folder);
    await saveFile(path, bytes);
  } catch (error) {
    fileFault(`--out ${path} cannot be written`, error);
  }
}

/** The nearest folder that is there, and below it those that are missing on the way to the file, from the top down. */
function missingFolders(path: string): [nearest: string, ...missing: string[]] {
  const missing: string[] = [];
  let folder = dirname(path);
  while (!existsSync(folder)) {
    missing.unshift(folder);
    folder = dirname(folder);
  }
  if (!statSync(folder).isDirectory()) throw Object.assign(new Error(`${folder} is a file`), { code: 'ENOTDIR' });
  return [folder, ...missing];
}
