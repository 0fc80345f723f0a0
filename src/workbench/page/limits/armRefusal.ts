import type { Store } from '../../../taskpane/state/store';
import type { Faults } from '../../host/faults';
import type { Limits } from './limits';

interface Armed {
  readonly state: Pick<Store<{ readonly limits: Limits }>, 'get' | 'set'>;
}

const often = 200;

/**
 * The next request of this host fails with the code, and the switch goes back by itself. Asked once more at the end: a
 * refusal that was just used up must not meet the host of the next start. Returns how to stop.
 */
export function armRefusal(page: Armed, { faults }: { readonly faults: Faults }, code: string | null): () => void {
  faults.refuseNext = code;
  const takeBack = (): void => {
    const { limits } = page.state.get();
    if (code !== null && limits.refuseNext === code && faults.refuseNext === null)
      page.state.set({ limits: { ...limits, refuseNext: null } });
  };
  const timer = setInterval(takeBack, often);
  return () => {
    clearInterval(timer);
    takeBack();
  };
}
