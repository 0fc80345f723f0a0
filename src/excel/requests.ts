/** Excel on the web takes at most 5 MB a request; the rest is room for object paths and for what estimates miss. */
export const bytesPerRequest = 4_000_000;

/** Counts the requests of a job and keeps each below the limit: one `send` is one request, however much it holds. */
export class Requests {
  sent = 0;
  /** Those that Excel has carried out. */
  done = 0;
  private bytes = 0;
  private quiet = false;

  constructor(readonly context: Excel.RequestContext) {}

  /** To be awaited before queueing a write of about so many bytes: sends what waits when this would not fit as well. */
  async makeRoom(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > bytesPerRequest) await this.send();
    if (!this.quiet) this.quietly();
    this.bytes += bytes;
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
