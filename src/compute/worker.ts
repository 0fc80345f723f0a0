import { jobNamed } from './jobs';
import { failure, type FromWorker, type ToWorker } from './protocol';

/** A worker's side of the protocol; `reply` is how this kind of worker posts, with what it hands over. */
export function worker(reply: (message: FromWorker, transfer: ArrayBuffer[]) => void): (message: ToWorker) => void {
  const inputs = new Map<number, { readonly job: string; readonly input: unknown }>();
  return (message) => {
    try {
      if (message.kind === 'begin') inputs.set(message.run, message);
      else if (message.kind === 'end') inputs.delete(message.run);
      else {
        const begun = inputs.get(message.run);
        if (begun === undefined) throw new Error(`run ${message.run} has not begun`);
        const part = jobNamed(begun.job).part(begun.input, message.first, message.last);
        reply({ kind: 'done', run: message.run, first: message.first, part }, buffersOf(part));
      }
    } catch (error) {
      reply(failure(message.run, error), []);
    }
  };
}

/** Buffers of the typed arrays at the top of a part: handed over, not copied. */
function buffersOf(part: unknown): ArrayBuffer[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap((value: unknown) =>
    ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
  );
}
