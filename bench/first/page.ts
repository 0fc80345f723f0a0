import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { threadTime } from './threadTime';

/** The parts of a browser's page that functions.js asks for; its scripts are those that `npm run build` made. */
export interface Page {
  /** What functions.js associated with a name. */
  readonly functions: ReadonlyMap<string, (...cells: unknown[]) => unknown>;
  /** The engine is fetched, and the page has nothing to do: runs what waits for that, and says how long each piece took. */
  idle(): Promise<readonly number[]>;
}

type Idle = () => void;

export async function openPage(dist: string): Promise<Page> {
  const functions = new Map<string, (...cells: unknown[]) => unknown>();
  const whenLoaded: (() => void)[] = [];
  const waiting: Idle[] = [];
  const script = (file: string): unknown => runInThisContext(readFileSync(join(dist, file), 'utf8'), file);
  const started = (one: { readonly src: string; onload(event: object): void }): void => {
    script(basename(one.src));
    one.onload({ type: 'load', target: one });
  };
  const put = (name: string, value: unknown): unknown =>
    Object.defineProperty(globalThis, name, { value, configurable: true });
  put('self', globalThis);
  put('location', new URL('http://page/'));
  put('document', {
    currentScript: { tagName: 'SCRIPT', src: 'http://page/functions.js' },
    createElement: () => ({ setAttribute: () => undefined }),
    getElementsByTagName: () => [],
    head: { appendChild: (one: Parameters<typeof started>[0]) => setImmediate(started, one) },
  });
  put('addEventListener', (type: string, listener: () => void) => type === 'load' && whenLoaded.push(listener));
  put('requestIdleCallback', (work: Idle) => waiting.push(work));
  put('CustomFunctions', { Error, associate: (id: string, run: () => unknown) => functions.set(id, run) });
  script('functions.js');
  for (const listener of whenLoaded) listener();
  // Nothing asks for idle time before the engine is there; scripts come with the next turns of this thread.
  for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate);
  return { functions, idle };

  async function idle(): Promise<readonly number[]> {
    const took: number[] = [];
    for (let work = waiting.shift(); work !== undefined; work = waiting.shift()) {
      const begun = threadTime();
      work();
      // What the turn was asked for follows in microtasks.
      await new Promise(setImmediate);
      took.push(threadTime() - begun);
    }
    return took;
  }
}
