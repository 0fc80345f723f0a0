import { croston } from '../../src/engine/forecast/intermittent/croston';
import { tsb } from '../../src/engine/forecast/intermittent/tsb';
import { weightsFrom } from '../../src/engine/forecast/intermittent/weights';
import { numbers, times } from '../numbers';
import { plainC } from '../plainC/plainC';
import { against, type Duel } from '../rounds';

const items = 10_000;
const periods = 60;
const start = { size: 0.1, interval: 0.1, start: 'MEAN' } as const;

/** Croston, SBA and TSB of every item on typed arrays, against lists as a script would make them, and against C. */
export function intermittentJob(): readonly Duel[] {
  const next = numbers(9);
  const series = times(items, () =>
    Float64Array.from({ length: periods }, () => (next() < 0.3 ? 1 + Math.floor(9 * next()) : 0)),
  );
  return against(
    {
      name: 'Croston, SBA and TSB, 60 periods',
      unit: 'series',
      amount: items,
      ours: {
        says: 'one pass, nothing allocated',
        run: () =>
          series.reduce((sum, history) => {
            const weights = weightsFrom(history, { ...start, everyPeriod: false });
            const every = weightsFrom(history, { ...start, everyPeriod: true });
            if (weights === null || every === null) return sum;
            return sum + croston(history, 'CROSTON', weights) + croston(history, 'SBA', weights) + tsb(history, every);
          }, 0),
      },
    },
    { says: 'lists of sizes and intervals', run: () => series.reduce((sum, history) => sum + byLists(history), 0) },
    plainC('intermittent', Float64Array.from(series.flatMap((history) => [...history])), 1),
  );
}

function byLists(history: Float64Array): number {
  const demands = Array.from(history)
    .map((size, t) => ({ size, t }))
    .filter(({ size }) => size !== 0);
  if (demands.length === 0) return 0;
  const intervals = demands.map(({ t }, i) => t - (demands[i - 1]?.t ?? -1));
  const smooth = (values: readonly number[], first: number): number =>
    values.slice(1).reduce((state, value) => state + 0.1 * (value - state), first);
  const sizes = demands.map(({ size }) => size);
  const size = smooth(sizes, sizes[0]!);
  const mean = intervals.reduce((sum, interval) => sum + interval, 0) / intervals.length;
  const rate = size / smooth(intervals, mean);
  const states = Array.from(history, (quantity) => Number(quantity !== 0));
  return rate + 0.95 * rate + size * smooth(states, demands.length / history.length);
}
