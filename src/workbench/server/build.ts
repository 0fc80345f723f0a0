import { spawn } from 'node:child_process';

/** The production bundle of the add-in, and the page around it, side by side. */
export async function build(root: string): Promise<void> {
  console.log('Building the add-in and the workbench ...');
  await Promise.all([
    webpack(root, ['--mode', 'production']),
    webpack(root, ['--config', 'src/workbench/server/page.webpack.cjs']),
  ]);
}

/** Says what webpack said only when it failed. */
const webpack = (root: string, options: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn('npx', ['--no-install', 'webpack', ...options], {
      cwd: root,
      shell: process.platform === 'win32',
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => said.push(text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`webpack ${options.join(' ')} failed\n${Buffer.concat(said).toString()}`));
    });
  });
