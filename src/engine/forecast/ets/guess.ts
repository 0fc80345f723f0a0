import type { Coordinates, Guess } from './coordinates';
import type { Form } from './form';

/** Coordinates to start from, and the value there. */
export interface Start {
  readonly x: Float64Array;
  readonly value: number;
}

/** The best of a few combinations of slow and fast weights. */
export function bestGuess(
  coordinates: Pick<Coordinates, 'from' | 'value'>,
  { trend, season }: Form,
  betaShares: readonly number[] = [0.03, 0.3],
  phi = 0.95,
): Start {
  const guesses: Guess[] = [
    {
      alpha: 0.2,
      betaShare: Math.min(0.1, ...betaShares.slice(-1)),
      gammaShare: 0.05,
      phi,
    },
  ];
  for (const alpha of [0.05, 0.4, 0.8]) {
    for (const betaShare of trend === 'N' ? [0.1] : betaShares) {
      for (const gammaShare of season === 'N' ? [0.1] : [0.03, 0.4]) {
        guesses.push({ alpha, betaShare, gammaShare, phi });
      }
    }
  }
  const tried = guesses.map((guess) => {
    const x = coordinates.from(guess);
    return { x, value: coordinates.value(x) };
  });
  return tried.reduce((best, next) => (next.value < best.value ? next : best));
}
