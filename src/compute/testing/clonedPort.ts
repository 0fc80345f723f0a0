import type { FromWorker, ToWorker, WorkerPort } from '../protocol';
import { worker } from '../worker';

/** A worker without a thread, for tests: messages are cloned and come later, as a real one's do. */
export function clonedPort(): WorkerPort & { readonly heard: ToWorker[]; ended: boolean; stop(why: string): void } {
  let tell: (message: FromWorker) => void = () => undefined;
  let stopped: (why: string) => void = () => undefined;
  const receive = worker((message) => {
    const copy = structuredClone(message);
    setTimeout(() => !port.ended && tell(copy), 0);
  });
  const port = {
    heard: [] as ToWorker[],
    ended: false,
    post(message: ToWorker) {
      const copy = structuredClone(message);
      port.heard.push(copy);
      setTimeout(() => !port.ended && receive(copy), 0);
    },
    listen(onMessage: (message: FromWorker) => void, onStopped: (why: string) => void) {
      tell = onMessage;
      stopped = onStopped;
    },
    terminate() {
      port.ended = true;
    },
    stop: (why: string) => stopped(why),
  };
  return port;
}
