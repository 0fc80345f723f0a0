import type { Pool } from './pool';
import type { FromWorker, WorkerPort } from './protocol';
import { here } from './runHere';
import { workerPool } from './workerPool';

/** The pool of a page: Web Workers, or slices on the page's own thread where the runtime gives no workers. */
export function webPool(size = Math.max(1, Math.min(8, navigator.hardwareConcurrency - 1))): Pool {
  return typeof Worker === 'undefined' ? here : workerPool(spawn, size);
}

function spawn(): WorkerPort {
  const web = new Worker(new URL('./webWorker.ts', import.meta.url));
  return {
    post: (message) => web.postMessage(message),
    listen: (onMessage, onStopped) => {
      web.addEventListener('message', (event: MessageEvent<FromWorker>) => onMessage(event.data));
      web.addEventListener('error', (event) => onStopped(event.message));
    },
    terminate: () => web.terminate(),
  };
}
