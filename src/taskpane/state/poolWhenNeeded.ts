import type { Pool } from '../../compute/pool';

/** A pool that is fetched at its first run: the workers and the mathematics are no part of the pane's first script. */
export function poolWhenNeeded(fetchPool: () => Promise<Pool>, size: number): Pool {
  let pool: Promise<Pool> | undefined;
  return {
    size,
    run: async (job, input, options) => (await (pool ??= fetchPool())).run(job, input, options),
    close: async () => (await pool)?.close(),
  };
}
