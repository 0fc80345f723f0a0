import type { ToWorker } from './protocol';
import { worker } from './worker';

/** What runs inside a Web Worker. */
const receive = worker((message, transfer) => self.postMessage(message, { transfer }));
self.addEventListener('message', (event: MessageEvent<ToWorker>) => receive(event.data));
