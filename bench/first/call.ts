import { parentPort, workerData } from 'node:worker_threads';
import { openPage } from './page';
import { threadTime } from './threadTime';

export interface FirstCall {
  readonly dist: string;
  readonly name: string;
  readonly cells: readonly unknown[];
  /** Whether the page has been idle before. */
  readonly warmed: boolean;
}

export interface Timed {
  readonly ms: number;
  readonly answered: boolean;
  /** Each piece of work that the page did while it was idle, ms. */
  readonly pieces: readonly number[];
}

/** One call in a thread of its own, which no call came before. */
async function timed({ dist, name, cells, warmed }: FirstCall): Promise<Timed> {
  const page = await openPage(dist);
  const pieces = warmed ? await page.idle() : [];
  const run = page.functions.get(name);
  if (run === undefined) throw new Error(`${dist} has no function ${name}: npm run build`);
  const begun = threadTime();
  const answered = await Promise.resolve()
    .then(() => run(...cells))
    .then(
      () => true,
      () => false,
    );
  return { ms: threadTime() - begun, answered, pieces };
}

void timed(workerData as FirstCall).then((result) => parentPort?.postMessage(result));
