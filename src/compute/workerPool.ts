import { Cancelled, type Job, type RunOptions } from './job';
import { jobNamed } from './jobs';
import type { Pool } from './pool';
import { errorOf, type FromWorker, type WorkerPort } from './protocol';

/** Parts for each worker: enough for an even end and a moving progress bar, few enough for their messages not to count. */
const partsEach = 8;

/**
 * A pool over any kind of worker. Workers start with the first run and are kept, since starting one costs more than
 * most runs; a run that is cancelled ends them at once, in the middle of whatever they do.
 */
export function workerPool(spawn: () => WorkerPort, size: number): Pool {
  let crew: Hand[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let runs = 0;

  const dismiss = async (): Promise<void> => {
    const gone = crew;
    crew = [];
    await Promise.all(gone.map(({ port }) => port.terminate()));
  };
  const begin = <Input, Part, Output>(
    job: Job<Input, Part, Output>,
    input: Input,
    options: RunOptions,
  ): Promise<Output> => {
    while (crew.length < size) crew.push(hire(spawn()));
    return runOn(crew, ++runs, job, input, options).catch(async (error: unknown) => {
      await dismiss();
      throw error;
    });
  };
  return {
    size,
    run(job, input, options = {}) {
      jobNamed(job.name);
      const mine = last.then(() => begin(job, input, options));
      last = mine.catch(() => undefined);
      return mine;
    },
    close: dismiss,
  };
}

/** A worker, and who gets its next message. */
interface Hand {
  readonly port: WorkerPort;
  onMessage: (message: FromWorker) => void;
  onStopped: (why: string) => void;
}

function hire(port: WorkerPort): Hand {
  const hand: Hand = { port, onMessage: () => undefined, onStopped: () => undefined };
  port.listen(
    (message) => hand.onMessage(message),
    (why) => hand.onStopped(why),
  );
  return hand;
}

function runOn<Input, Part, Output>(
  crew: readonly Hand[],
  run: number,
  job: Job<Input, Part, Output>,
  input: Input,
  { onProgress, signal }: RunOptions,
): Promise<Output> {
  return new Promise((resolve, reject) => {
    const total = job.steps(input);
    const each = Math.max(1, Math.ceil(total / (crew.length * partsEach)));
    const parts: { first: number; part: Part }[] = [];
    let next = 0;
    let done = 0;

    const stop = (): void => finish(() => reject(new Cancelled()));
    const finish = (settle: () => void): void => {
      signal?.removeEventListener('abort', stop);
      for (const hand of crew) {
        hand.onMessage = () => undefined;
        hand.onStopped = () => undefined;
      }
      settle();
    };
    const finishWhenDone = (): void => {
      if (done < total) return;
      for (const hand of crew) hand.port.post({ kind: 'end', run });
      parts.sort((a, b) => a.first - b.first);
      // In a promise, so that a join that fails rejects.
      finish(() => resolve(Promise.resolve(parts).then((done) => job.join(input, done))));
    };
    const give = (hand: Hand): void => {
      if (next >= total) return;
      const first = next;
      next = Math.min(total, first + each);
      hand.port.post({ kind: 'part', run, first, last: next });
    };

    if (signal?.aborted === true) return stop();
    signal?.addEventListener('abort', stop);
    for (const hand of crew) {
      hand.onStopped = (why) => finish(() => reject(new Error(`a worker stopped: ${why}`)));
      hand.onMessage = (message) => {
        if (message.kind === 'failed') return finish(() => reject(errorOf(message)));
        parts.push({ first: message.first, part: message.part as Part });
        done += Math.min(each, total - message.first);
        onProgress?.({ done, total });
        if (done < total) give(hand);
        else finishWhenDone();
      };
      hand.port.post({ kind: 'begin', run, job: job.name, input });
      give(hand);
    }
    finishWhenDone();
  });
}
