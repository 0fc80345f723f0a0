import { spawn } from 'node:child_process';

/** A command of this package in a process of its own; says what it said only when it failed. */
export const run = (root: string, command: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn('npx', ['--no-install', ...command], { cwd: root, shell: process.platform === 'win32' });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => said.push(text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command.join(' ')} failed\n${Buffer.concat(said).toString()}`));
    });
  });
