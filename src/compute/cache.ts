import { hashOf } from './hash';
import type { Job, RunOptions } from './job';
import type { Pool } from './pool';

/** What the answers of a cache may take together. */
const mostBytes = 128 * 2 ** 20;

/**
 * The same pool with a memory: what was asked before is answered at once. It keeps the answers last used, at most
 * `most` of them and 128 MB together; a run that fails or is cancelled leaves nothing behind.
 */
export function withCache(pool: Pool, most = 8, bytes = mostBytes): Pool {
  const answers = new Map<string, unknown>();
  return {
    size: pool.size,
    close: () => pool.close(),
    async run<Input, Part, Output>(job: Job<Input, Part, Output>, input: Input, options?: RunOptions): Promise<Output> {
      const key = hashOf([job.name, input]);
      const answer = answers.has(key) ? (answers.get(key) as Output) : await pool.run(job, input, options);
      answers.delete(key);
      answers.set(key, answer);
      let held = 0;
      for (const one of answers.values()) held += bytesOf(one);
      for (const [oldest, one] of answers) {
        if (answers.size <= most && held <= bytes) break;
        answers.delete(oldest);
        held -= bytesOf(one);
      }
      return answer;
    },
  };
}

/** Bytes of the typed arrays at the top of an answer: nearly all that it takes. */
const bytesOf = (answer: unknown): number =>
  typeof answer !== 'object' || answer === null
    ? 0
    : Object.values(answer).reduce<number>((sum, part) => sum + (ArrayBuffer.isView(part) ? part.byteLength : 0), 0);
