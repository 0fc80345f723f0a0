import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '../../workbook/port';
import { fileFault } from './fileFault';

/** A file named on the command line. */
export function readInput(path: string): { readonly bytes: Uint8Array; readonly name: string } {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Refusal(`There is no file ${path}: check its name and folder.`);
  if (!found.isFile()) throw new Refusal(`${path} is a folder: name a file in it.`);
  try {
    return { bytes: readFileSync(path), name: basename(path) };
  } catch (error) {
    return fileFault(`${path} cannot be read`, error);
  }
}
