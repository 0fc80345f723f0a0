import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the files of one test file, gone when its tests are done. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'twinsheet-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
