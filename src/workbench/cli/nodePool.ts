import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Pool } from '../../compute/pool';
import type { FromWorker, WorkerPort } from '../../compute/protocol';
import { workerPool } from '../../compute/workerPool';

/** The pool of the command line and of tests: worker threads that run the TypeScript source through tsx. */
export const nodePool = (size = Math.min(8, availableParallelism())): Pool => workerPool(spawn, size);

/** A thread does not inherit the loader of TypeScript, so it begins by starting its own. */
const entry = "require('node:worker_threads').workerData.forEach((file) => require(file))";
const tsx = require.resolve('tsx/cjs');

function spawn(): WorkerPort {
  const thread = new Worker(entry, { eval: true, execArgv: [], workerData: [tsx, join(__dirname, 'worker.ts')] });
  // Only a thread that owes an answer keeps the command from ending.
  let owed = 0;
  const owes = (change: number): void => {
    owed += change;
    if (owed > 0) thread.ref();
    else thread.unref();
  };
  owes(0);
  return {
    post: (message) => {
      if (message.kind === 'part') owes(1);
      thread.postMessage(message);
    },
    listen: (onMessage, onStopped) => {
      thread.on('message', (message: FromWorker) => {
        owes(-1);
        onMessage(message);
      });
      thread.on('error', (error) => onStopped(error.message));
    },
    terminate: () => thread.terminate(),
  };
}
