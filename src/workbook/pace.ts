export interface PaceOptions {
  /** Told now and then, with `done` rising towards `total`. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The pane may be blocked for 50 ms at most; a slice of work is over long before. */
const longestSlice = 15;
const total = 1000;

/** Cuts long work into slices: between two of them the page draws, progress is told and a cancel is heard. */
export class Pace {
  private last = performance.now();
  private from = 0;
  private to = 1;

  constructor(private readonly options: PaceOptions) {}

  /** The work that follows is this part of the whole, from a share to a share. */
  stage(from: number, to: number): void {
    this.from = from;
    this.to = to;
  }

  /** Rejects with the signal's reason (an AbortError) when the person has cancelled. */
  async breathe(done = 0, of = 1): Promise<void> {
    this.options.signal?.throwIfAborted();
    if (performance.now() - this.last < longestSlice) return;
    this.options.onProgress?.(Math.round((this.from + (this.to - this.from) * (done / of)) * total), total);
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.options.signal?.throwIfAborted();
    this.last = performance.now();
  }

  /** Visits 0, 1, 2, ... up to `count`, in slices. */
  async each(count: number, visit: (at: number) => void): Promise<void> {
    for (let at = 0; at < count; at++) {
      visit(at);
      if (at % 1024 === 1023) await this.breathe(at, count);
    }
  }
}
