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
  // The writing of a large file in a process of its own, killed when its temporary file has begun to grow.
  const script = `
    const { open } = require('node:fs/promises');
    const save = ${saveFile
      .toString()
      .replace(/\b\w+(?:_\w+)*\.(open|rename|rm|join|dirname|basename)\b/gu, '$1')
      .replace(/\(0, (open|rename|rm|join|dirname|basename)\)/gu, '$1')};
    const { rename, rm } = require('node:fs/promises');
    const { basename, dirname, join } = require('node:path');
    save(${JSON.stringify(path)}, Buffer.alloc(1_500_000_000, 1));`;
  const child = spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
  const gone = new Promise((resolve) => child.on('exit', resolve));
  while (child.exitCode === null && readdirSync(folder).length < 2) await new Promise((done) => setTimeout(done, 2));
  child.kill('SIGKILL');
  await gone;
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder).filter((name) => name.endsWith('.xlsx'))).toEqual(['a.xlsx']);
  expect(existsSync(path)).toBe(true);
});
