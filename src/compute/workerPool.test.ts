import { Problem } from '../engine/problem';
import { model, point, upTo } from '../engine/simulation/testing/points';
import { Cancelled, type Job } from './job';
import { here, runHere } from './runHere';
import { simulationJob } from './simulationJob';
import { clonedPort } from './testing/clonedPort';
import { workerPool } from './workerPool';

const work = model({
  replications: 95,
  points: [point({ demand: { kind: 'gamma', mean: 100, sd: 40 }, policy: upTo(520) })],
});
const poolOf = (size: number) => {
  const ports: ReturnType<typeof clonedPort>[] = [];
  const pool = workerPool(() => {
    ports.push(clonedPort());
    return ports.at(-1)!;
  }, size);
  return { pool, ports };
};

test.each([1, 2, 3, 7, 40])('%i workers give the answer of this thread, to the last digit', async (size) => {
  expect(await poolOf(size).pool.run(simulationJob, work)).toEqual(await runHere(simulationJob, work));
});

test('progress rises to the end, wherever the work is done', async () => {
  for (const pool of [here, poolOf(3).pool]) {
    const seen: number[] = [];
    await pool.run(simulationJob, work, { onProgress: ({ done, total }) => seen.push(done / total) });
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect(seen.at(-1)).toBe(1);
  }
});

test('a run that is cancelled rejects at once, and ends the workers in the middle of their parts', async () => {
  const { pool, ports } = poolOf(2);
  const stop = new AbortController();
  const run = pool.run(simulationJob, work, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(run).rejects.toThrow(Cancelled);
  expect(ports.map(({ ended }) => ended)).toEqual([true, true]);
  // The next run starts new ones.
  expect(await pool.run(simulationJob, work)).toEqual(await runHere(simulationJob, work));
  expect(ports.length).toBe(4);
});

test('a run whose signal is aborted before it starts does nothing', async () => {
  const { pool, ports } = poolOf(1);
  await expect(pool.run(simulationJob, work, { signal: AbortSignal.abort() })).rejects.toThrow(Cancelled);
  await expect(runHere(simulationJob, work, { signal: AbortSignal.abort() })).rejects.toThrow(Cancelled);
  expect(ports.flatMap(({ heard }) => heard)).toEqual([]);
});

test('workers are kept for the next run, and are told of an input once', async () => {
  const { pool, ports } = poolOf(2);
  await Promise.all([pool.run(simulationJob, work), pool.run(simulationJob, { ...work, seed: 2 })]);
  expect(ports.length).toBe(2);
  for (const { heard } of ports) expect(heard.filter(({ kind }) => kind === 'begin').length).toBe(2);
});

test('the refusal of a part is the refusal of the run, and the pool lives on', async () => {
  const { pool } = poolOf(2);
  const wrong = { ...work, points: [point({ onHand: -1 })] };
  await expect(pool.run(simulationJob, wrong)).rejects.toThrow(Problem);
  await expect(pool.run(simulationJob, wrong)).rejects.toThrow('onHand must be at least 0');
  expect((await pool.run(simulationJob, work)).records.length).toBeGreaterThan(0);
});

test('a run whose parts cannot be joined fails with the reason', async () => {
  const join = (): never => {
    throw new RangeError('too large');
  };
  await expect(poolOf(2).pool.run({ ...simulationJob, join }, work)).rejects.toThrow('too large');
});

test('a worker that dies ends the run with its reason', async () => {
  const { pool, ports } = poolOf(2);
  const run = pool.run(simulationJob, work);
  setTimeout(() => ports[1]!.stop('out of memory'), 0);
  await expect(run).rejects.toThrow('a worker stopped: out of memory');
});

test('a job that workers do not know is refused before anything is sent', () => {
  const unknown: Job<number, number, number> = { name: 'unknown', steps: () => 1, part: () => 1, join: () => 1 };
  expect(() => poolOf(1).pool.run(unknown, 1)).toThrow('no job is named unknown');
});

test('work on this thread is cut into slices that let others in between', async () => {
  let others = 0;
  const timer = setInterval(() => others++, 1);
  await runHere(simulationJob, { ...work, replications: 2000 });
  clearInterval(timer);
  expect(others).toBeGreaterThan(3);
});
