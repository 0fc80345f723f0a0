import type { Job } from '../../compute/job';
import { here } from '../../compute/runHere';
import { Problem } from '../../engine/problem';
import { quantity } from '../../fields/field';
import { twinFunction } from '../define';
import { call, callInTime } from './call';
import { onDemand } from './onDemand';
import { fetched, type Means, runJob } from './work';

/** Adds up 1 to n, each number a step. */
const sum: Job<number, number, number> = {
  name: 'sum',
  steps: (n) => n,
  part(n, first, last) {
    if (n === 13) throw new Problem('out-of-range', 'n must not be 13');
    let part = 0;
    for (let i = first; i < last; i++) part += i + 1;
    return part;
  },
  join: (_, parts) => parts.reduce((total, { part }) => total + part, 0),
};
const factor = onDemand(async () => 10);
const about = { question: 'hold', summary: 'a sum', method: 'adds', source: 'none', examples: [] } as const;
const TENFOLD = twinFunction({
  ...about,
  name: 'TENFOLD',
  params: { n: quantity('count', 'a number', { min: 0 }) },
  shape: 'record',
  results: { SUM: { unit: 'count', help: 'ten times 1 to n' } },
  *compute({ n }) {
    const times = yield* fetched(factor);
    return { SUM: times * (yield* runJob(sum, n)) };
  },
});
const means: Means = { run: (...asked) => here.run(...asked) };

test('what has not been fetched cannot be done at once, and is a defect, not a cell error', () => {
  expect(() => call(TENFOLD, [[[3]]])).toThrow('has not been fetched');
});
test('in time it is a promise; the answer is that of doing it at once', async () => {
  const answer = callInTime(TENFOLD, [[[3], [4]]], means);
  expect(answer).toBeInstanceOf(Promise);
  expect(await answer).toEqual([[60], [100]]);
  expect(call(TENFOLD, [[[3], [4]]])).toEqual([[60], [100]]);
});
test('a refusal in the middle of the work is the error of its row alone', async () => {
  const refused = { error: '#NUM!', says: 'n must not be 13' };
  expect(await callInTime(TENFOLD, [[[3], [13], [4]]], means)).toEqual([[60], [refused], [100]]);
});
test('arguments that are refused are refused at once', () => {
  expect(callInTime(TENFOLD, ['three'], means)).toMatchObject({ error: '#VALUE!' });
});
test('a cancelled job rejects, and what forbids a job is the answer', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(callInTime(TENFOLD, [3], { ...means, signal: stop.signal })).rejects.toThrow('cancelled');
  const beforeJob = (): never => {
    throw new Problem('cannot-tell', 'not now');
  };
  expect(await callInTime(TENFOLD, [3], { ...means, beforeJob })).toEqual({ error: '#N/A', says: 'not now' });
});

test('a table may choose its columns by its arguments', () => {
  const number = { unit: 'count', help: 'a number' } as const;
  const TABLE = twinFunction({
    ...about,
    name: 'TABLE',
    params: { wide: quantity('count', 'a number') },
    shape: 'table',
    results: { A: number, B: number },
    columns: ({ wide }) => (wide === 1 ? ['A', 'B'] : ['B']),
    compute: () => ({ A: 1, B: 2 }),
  });
  expect(call(TABLE, [1])).toEqual([
    ['A', 'B'],
    [1, 2],
  ]);
  expect(call(TABLE, [0])).toEqual([['B'], [2]]);
});
