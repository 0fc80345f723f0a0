import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveFile } from './saveFile';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'save-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the file has all bytes, and nothing else is left in the folder', async () => {
  const path = join(folder, 'a.xlsx');
  writeFileSync(path, 'old');
  await saveFile(path, new TextEncoder().encode('new'));
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['a.xlsx']);
});

test('a folder that is not there is told, and leaves nothing behind', async () => {
  await expect(saveFile(join(folder, 'none', 'a.xlsx'), new Uint8Array(3))).rejects.toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual([]);
});

test('killed in the middle, the old file is as it was and no half file has its name', async () => {
  const path = join(folder, 'a.xlsx');
  writeFileSync(path, 'old');
  // A large file, written by a process of its own that is killed as soon as its temporary file is there.
  const script = `
    import { saveFile } from ${JSON.stringify(join(__dirname, 'saveFile.ts'))};
    void saveFile(${JSON.stringify(path)}, new Uint8Array(1_000_000_000));`;
  writeFileSync(join(folder, 'save.mts'), script);
  const child = spawn(process.execPath, ['--import', 'tsx', join(folder, 'save.mts')], { stdio: 'ignore' });
  const gone = new Promise((resolve) => child.on('exit', resolve));
  const begun = (): boolean => readdirSync(folder).some((name) => name.endsWith('.part'));
  while (child.exitCode === null && !begun()) await new Promise((done) => setTimeout(done, 1));
  expect(begun()).toBe(true);
  child.kill('SIGKILL');
  await gone;
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder).filter((name) => name.endsWith('.xlsx'))).toEqual(['a.xlsx']);
  expect(existsSync(path)).toBe(true);
});
