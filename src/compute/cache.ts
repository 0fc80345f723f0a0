import { hashOf } from './hash';
import type { Pool } from './pool';

/**
 * The same pool with a memory: what was asked before is answered at once. It keeps the answers last used, `most` of
 * them; a run that fails or is cancelled leaves nothing behind.
 */
export function withCache(pool: Pool, most = 8): Pool {
  const answers = new Map<string, unknown>();
  return {
    size: pool.size,
    close: () => pool.close(),
    async run(job, input, options) {
      const key = hashOf([job.name, input]);
      const known = answers.get(key);
      const answer =
        known === undefined ? await pool.run(job, input, options) : (known as Awaited<ReturnType<typeof job.join>>);
      answers.delete(key);
      answers.set(key, answer);
      for (const oldest of answers.keys()) {
        if (answers.size <= most) break;
        answers.delete(oldest);
      }
      return answer;
    },
  };
}
