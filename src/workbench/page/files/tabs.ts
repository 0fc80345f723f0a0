/** One tab at a time writes the stored workbook; the browser's own locks decide which, also when a tab crashes. */
export interface Claim {
  /** This tab may write. */
  readonly mine: boolean;
  /** The other tab saves what it has and lets go; one that does not answer is not waited for. */
  takeOver(): Promise<void>;
}
interface Tab {
  /** Another tab asks for the workbook: save what is not saved yet. */
  readonly handOver: () => Promise<void>;
  /** From now on this tab writes no more. */
  readonly lost: () => void;
}

const name = 'twinsheet-workbench';
const please = 'please hand over';
const patience = 6000;

export async function claimStorage(tab: Tab): Promise<Claim> {
  let release = await hold({ ifAvailable: true }, tab.lost);
  const channel = new BroadcastChannel(name);
  channel.onmessage = async ({ data }) => {
    if (data !== please || release === null) return;
    await tab.handOver();
    tab.lost();
    release();
    release = null;
  };
  return {
    mine: release !== null,
    takeOver: async () => {
      channel.postMessage(please);
      release =
        (await hold({ signal: AbortSignal.timeout(patience) }, tab.lost).catch(() => null)) ??
        (await hold({ steal: true }, tab.lost));
    },
  };
}

/** Resolves with how to let go, or with null where the lock is not to be had at once. */
const hold = (options: LockOptions, lost: () => void): Promise<(() => void) | null> =>
  new Promise((resolve, reject) => {
    let held = false;
    navigator.locks
      .request(name, options, (lock) => {
        if (lock === null) return resolve(null);
        held = true;
        return new Promise<void>((letGo) => resolve(letGo));
      })
      .catch((fault: unknown) => (held ? lost() : reject(fault as Error)));
  });
