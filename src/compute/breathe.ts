import { Cancelled } from './job';

/** A slice of work between two chances for the page to react; the pane may not stand still for more than 50 ms. */
export const sliceMs = 20;

export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** For loops over small steps on the page's thread: lets others in once a slice is used up, and stops when asked to. */
export function breathing(signal?: AbortSignal): () => Promise<void> {
  let until = performance.now() + sliceMs;
  return async () => {
    if (signal?.aborted === true) throw new Cancelled();
    if (performance.now() < until) return;
    await breathe();
    until = performance.now() + sliceMs;
  };
}
