/** A moment after the last change; long workbooks rest the longer, so that saving never takes the whole thread. */
const pauseAfterChange = 500;
const restPerWork = 15;
const longestRest = 60_000;

/** When to save: decided by what changed when and how long saving takes. Times are milliseconds of one clock. */
export class SaveClock {
  private changedAt: number | null = null;
  private restUntil = 0;

  changed(now: number): void {
    this.changedAt = now;
  }
  saved(now: number, took: number): void {
    this.changedAt = null;
    this.restUntil = now + Math.min(longestRest, restPerWork * took);
  }
  get waiting(): boolean {
    return this.changedAt !== null;
  }
  /** Milliseconds until it is time; null when there is nothing to save. */
  due(now: number): number | null {
    if (this.changedAt === null) return null;
    return Math.max(0, this.changedAt + pauseAfterChange - now, this.restUntil - now);
  }
}
