import product from '../../../package.json';
import type { Belief } from '../behaviour';
import type { Outcome, Verdict } from '../runSuite';

const states = ['passed', 'failed', 'not tried'] as const;
const beliefs: readonly Belief[] = ['documented', 'recorded', 'assumed'];

/** `41 passed, 1 failed (assumed 1), 3 not tried`. */
export function counts(verdicts: readonly Verdict[]): string {
  return states
    .map((state) => {
      const those = verdicts.filter((verdict) => verdict.state === state);
      const split = beliefs
        .map((belief) => [belief, those.filter(({ behaviour }) => behaviour.belief === belief).length] as const)
        .filter(([, count]) => count > 0)
        .map(([belief, count]) => `${belief} ${count}`);
      return `${those.length} ${state}${split.length === 0 ? '' : ` (${split.join(', ')})`}`;
    })
    .join('; ');
}

/** What is saved: which Excel it was, each verdict, and every request of the client with its answer. */
export function recordingOf({ verdicts, exchanges, left }: Outcome, when: string): string {
  const { platform, diagnostics } = Office.context;
  return JSON.stringify(
    {
      about: `TwinSheet ${product.version} self-test`,
      when,
      excel: { platform: String(platform), version: diagnostics?.version ?? null },
      verdicts: verdicts.map(({ behaviour: { id, belief }, state, says, milliseconds }) => ({
        ...{ id, belief, state, says, milliseconds },
      })),
      left,
      exchanges,
    },
    null,
    1,
  );
}
