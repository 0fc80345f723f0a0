import { parentPort } from 'node:worker_threads';
import type { ToWorker } from '../../compute/protocol';
import { worker } from '../../compute/worker';

/** What runs inside a worker thread. */
const receive = worker((message, transfer) => parentPort?.postMessage(message, transfer));
parentPort?.on('message', (message: ToWorker) => receive(message));
