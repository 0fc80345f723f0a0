import { ascending, median, quantile } from '../src/engine/numeric/quantile';

/** Two ways to do the same work. They take turns, so that a slow moment of the machine meets both. */
export interface Duel {
  readonly name: string;
  /** What a unit of the work is, such as "rows", and how many of them one run does. */
  readonly unit: string;
  readonly amount: number;
  readonly ours: Way;
  readonly other: Way;
}

export interface Way {
  readonly says: string;
  /** Does the work once and gives a number that shows that it was done; with its time where it takes that itself. */
  readonly run: () => number | Timed | Promise<number>;
}

interface Timed {
  readonly got: number;
  readonly ms: number;
}

export interface Measured {
  /** Median, in milliseconds. */
  readonly ours: number;
  readonly other: number;
  /** Median over the rounds of other / ours: above 1, ours is faster. */
  readonly ratio: number;
  /** Half of the middle half of those ratios, as a share of the median: what the machine's noise makes of it. */
  readonly halfSpread: number;
}

/** One job against each of several ways; those that this machine has not are null. */
export const against = (job: Omit<Duel, 'other'>, ...others: readonly (Way | null)[]): readonly Duel[] =>
  others.flatMap((other) => (other === null ? [] : [{ ...job, other }]));

/** The first round warms up and is not counted. Throws when the two ways do not come to the same number. */
export async function measure({ name, ours, other }: Duel, rounds: number, tolerance: number): Promise<Measured> {
  const times: { ours: number; other: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const first = round % 2 === 0 ? ours : other;
    const a = await timed(first);
    const b = await timed(first === ours ? other : ours);
    if (!(Math.abs(a.got - b.got) <= tolerance * Math.max(1, Math.abs(a.got))))
      throw new Error(`${name}: the two ways disagree, ${a.got} and ${b.got}`);
    if (round > 0) times.push(first === ours ? { ours: a.ms, other: b.ms } : { ours: b.ms, other: a.ms });
  }
  const ratios = ascending(times.map((time) => time.other / time.ours));
  const ratio = quantile(ratios, 0.5);
  return {
    ours: median(times.map((time) => time.ours)),
    other: median(times.map((time) => time.other)),
    ratio,
    halfSpread: (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2 / ratio,
  };
}

async function timed({ run }: Way): Promise<Timed> {
  const started = performance.now();
  const got = await run();
  return typeof got === 'number' ? { ms: performance.now() - started, got } : got;
}
