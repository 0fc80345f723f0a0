import { readFileSync } from 'node:fs';

/**
 * How long this thread has computed, ms: on Linux the processor time, which other work on the machine does not lengthen
 * (to 4 ms, the tick of its scheduler), elsewhere the clock. https://docs.kernel.org/scheduler/sched-stats.html
 */
export const threadTime: () => number =
  process.platform === 'linux'
    ? () => Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6
    : () => performance.now();
