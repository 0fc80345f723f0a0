export interface PaceOptions {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The pane may be blocked for 50 ms at most; a slice of work is over long before. */
const longestSlice = 15;

/** Cuts long work into slices: between two of them the page draws, progress is told and a cancel is heard. */
export class Pace {
  private last = performance.now();

  constructor(private readonly options: PaceOptions) {}

  /** Rejects with the signal's reason (an AbortError) when the person has cancelled. */
  async breathe(done: number, total: number): Promise<void> {
    this.options.signal?.throwIfAborted();
    if (performance.now() - this.last < longestSlice) return;
    this.options.onProgress?.(done, total);
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.options.signal?.throwIfAborted();
    this.last = performance.now();
  }
}
