import { withCache } from '../compute/cache';
import type { Pool } from '../compute/pool';
import { here } from '../compute/runHere';
import { onDemand } from './gate/onDemand';

/** Workers start with the first call that needs them; without workers, slices leave the page alive. */
const pool = onDemand(async () =>
  withCache(typeof Worker === 'undefined' ? here : (await import('../compute/webPool')).webPool()),
);

/** Runs a job off the page's thread, and remembers the answers last asked for. */
export const run: Pool['run'] = async (job, input, options) => (await pool.fetched()).run(job, input, options);
