/** Milliseconds; longer than the pause between two requests of one change. */
export const pauseOfAddin = 1000;

/** Whether the add-in is in the middle of something: long changes come in several requests, one soon after the other. */
export class Activity {
  private open = 0;
  private ended = Number.NEGATIVE_INFINITY;

  begin(): void {
    this.open += 1;
  }
  end(now: number): void {
    this.open -= 1;
    this.ended = now;
  }
  /** No request is open, and the last one ended that many milliseconds ago. */
  quiet(now: number, pause: number): boolean {
    return this.open === 0 && now - this.ended >= pause;
  }
}
