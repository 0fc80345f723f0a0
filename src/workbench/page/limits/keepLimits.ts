import type { Session } from '../session';
import type { Page } from '../state/page';
import { applyLimits, type Limits } from './limits';

const often = 200;

/** Puts the switches into the host; the one for the next request goes back by itself. Returns how to stop. */
export function keepLimits(page: Page, { host }: Session, limits: Limits, typing: boolean): () => void {
  applyLimits(limits, typing, host.faults);
  const timer = setInterval(() => {
    const { limits: now } = page.state.get();
    if (now.refuseNext !== null && host.faults.refuseNext === null)
      page.state.set({ limits: { ...now, refuseNext: null } });
  }, often);
  return () => clearInterval(timer);
}
