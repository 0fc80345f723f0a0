/** Asks for a turn when the page has nothing else to do. */
export type WhenIdle = (turn: () => void) => void;

/**
 * One piece of work a turn, so that a person, or Excel with a call, is served between any two. What fails is nobody's
 * harm: nobody asked for it, and when somebody does, it shows there.
 */
export async function inIdleTime(pieces: readonly (() => unknown)[], whenIdle: WhenIdle): Promise<void> {
  for (const piece of pieces) {
    await new Promise<void>((turn) => whenIdle(turn));
    await Promise.resolve()
      .then(piece)
      .catch(() => undefined);
  }
}

/** The runtime of Excel on Mac (Safari) has no idle callbacks: there a short while goes by between two turns. */
export const whenPageIsIdle: WhenIdle = (turn) => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(turn);
  else setTimeout(turn, betweenTurns);
};

const betweenTurns = 50;
