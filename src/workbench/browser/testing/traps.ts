import type { BrowserContext } from 'playwright-core';
import { setTraps, type Told } from './trapScript';

/** What must not happen in any test: talk to the world outside, an error that nobody handled, a policy broken. */
export class Traps {
  readonly #caught: string[] = [];

  static async set(context: BrowserContext, own: readonly string[]): Promise<Traps> {
    const traps = new Traps();
    const caught = (kind: string, what: string): void => void traps.#caught.push(`${kind}: ${what}`);
    await context.exposeBinding('tellTests', (_, { kind, what }: Told) => caught(kind, what));
    await context.addInitScript(setTraps, own);
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (!own.includes(origin) && protocol !== 'data:' && protocol !== 'blob:')
        caught('request to another address', request.url());
    });
    context.on('console', (message) => {
      if (message.type() === 'error') caught('error in the console', `${message.text()} ${message.location().url}`);
    });
    context.on('weberror', (fault) => caught('uncaught', String(fault.error().stack ?? fault.error())));
    context.on('serviceworker', (worker) => caught('service worker', worker.url()));
    return traps;
  }

  /** All that was caught since this was last asked. */
  take(): readonly string[] {
    return this.#caught.splice(0);
  }
}
