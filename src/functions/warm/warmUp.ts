import { callInTime } from '../gate/call';
import type { Means } from '../gate/work';
import { registry } from '../registry';
import { callsThatWarm } from './callsThatWarm';
import { inIdleTime, whenPageIsIdle, type WhenIdle } from './inIdleTime';

/** Warming keeps to this thread and asks nothing of the network. */
const noJobs: Means = { run: () => Promise.reject(new Error('no job is started to warm up')) };

/**
 * Runs the slowest mathematics on made-up demand while the page is idle, so that the runtime has compiled it before a
 * formula asks. It goes through the gate, past the pool and what that remembers.
 */
export const warmUp = (whenIdle: WhenIdle = whenPageIsIdle): Promise<void> =>
  inIdleTime(
    callsThatWarm(registry).map(
      ({ fn, cells }) =>
        () =>
          callInTime(fn, cells, noJobs),
    ),
    whenIdle,
  );
