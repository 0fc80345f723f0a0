import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../runCommand';

/** What a person sees of a command. */
export interface Seen {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A command in this process. */
export async function typed(...words: readonly string[]): Promise<Seen> {
  // functions.ts associates the functions with the host that is there when it loads: each command loads it anew.
  jest.resetModules();
  const log = jest.spyOn(console, 'log').mockImplementation();
  const error = jest.spyOn(console, 'error').mockImplementation();
  try {
    const code = await runCommand(words);
    return { code, out: linesOf(log), err: linesOf(error) };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

const linesOf = ({ mock }: jest.SpyInstance): string =>
  mock.calls.map((words: unknown[]) => `${words.join(' ')}\n`).join('');

/** A command in a process of its own, as npm starts it. */
export function start(folder: string, ...words: readonly string[]): ChildProcess {
  const loader = pathToFileURL(require.resolve('tsx')).href;
  return spawn(process.execPath, ['--import', loader, join(__dirname, '../main.ts'), ...words], { cwd: folder });
}

/** The same to its end. */
export async function started(folder: string, ...words: readonly string[]): Promise<Seen> {
  const child = start(folder, ...words);
  const seen = { out: '', err: '' };
  child.stdout?.on('data', (text) => (seen.out += String(text)));
  child.stderr?.on('data', (text) => (seen.err += String(text)));
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  return { code: code ?? -1, ...seen };
}
