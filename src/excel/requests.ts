/**
 * Excel on the web takes at most 5 MB a request. Less than half of it: a request is made into text at once, 4 MB in about
 * 60 ms, and the pane may stand still for 50.
 */
export const bytesPerRequest = 2_000_000;

/** Counts the requests of a job and keeps each below the limit: one `send` is one request, however much it holds. */
export class Requests {
  sent = 0;
  /** Those that Excel has carried out. */
  done = 0;
  private bytes = 0;
  private quiet = false;

  constructor(readonly context: Excel.RequestContext) {}

  /**
   * To be awaited before queueing a write of about so many bytes: sends what waits when this would not fit as well, and
   * says whether it did.
   */
  async makeRoom(bytes: number): Promise<boolean> {
    const full = this.bytes > 0 && this.bytes + bytes > bytesPerRequest;
    if (full) await this.send();
    if (!this.quiet) this.quietly();
    this.bytes += bytes;
    return full;
  }

  async send(): Promise<void> {
    this.bytes = 0;
    this.quiet = false;
    this.sent += 1;
    await this.context.sync();
    this.done += 1;
  }

  /** Excel recalculates and redraws once, when the request is through. */
  private quietly(): void {
    this.quiet = true;
    this.context.workbook.application.suspendApiCalculationUntilNextSync();
    this.context.workbook.application.suspendScreenUpdatingUntilNextSync();
  }
}
