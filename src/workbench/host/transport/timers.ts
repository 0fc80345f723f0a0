type Work = (...args: unknown[]) => void;
type Timer = ReturnType<typeof setTimeout>;

/**
 * The clock of a client: it may run faster than the real one, and it stops with the host. The client goes on for a
 * minute to post a result that was refused; without an end, no command and no test would finish before that.
 */
export class Timers {
  private readonly waiting = new Set<Timer>();
  private closed = false;
  constructor(private readonly pace: number) {}

  readonly start = (work: Work, delay = 0, ...args: unknown[]): Timer | undefined => {
    if (this.closed) return undefined;
    const timer = setTimeout(() => {
      this.waiting.delete(timer);
      work(...args);
    }, delay * this.pace);
    this.waiting.add(timer);
    return timer;
  };
  readonly stop = (timer: Timer | undefined): void => {
    if (timer === undefined) return;
    this.waiting.delete(timer);
    clearTimeout(timer);
  };
  close(): void {
    this.closed = true;
    for (const timer of this.waiting) clearTimeout(timer);
    this.waiting.clear();
  }
}
