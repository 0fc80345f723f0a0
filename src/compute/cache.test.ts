import { model } from '../engine/simulation/testing/points';
import { withCache } from './cache';
import { hashOf } from './hash';
import { here } from './runHere';
import { simulationJob } from './simulationJob';

test('what was asked before is answered without work, however its keys are ordered', async () => {
  let parts = 0;
  const counted = {
    ...simulationJob,
    part: (...args: Parameters<typeof simulationJob.part>) => (parts++, simulationJob.part(...args)),
  };
  const pool = withCache(here, 2);
  const asked = model();
  const first = await pool.run(counted, asked);
  const reordered = Object.fromEntries(Object.entries(asked).reverse()) as unknown as typeof asked;
  expect(await pool.run(counted, reordered)).toBe(first);
  expect(parts).toBe(1);
});

test('the cache is bounded: what was used longest ago is forgotten', async () => {
  const pool = withCache(here, 2);
  const run = (seed: number) => pool.run(simulationJob, model({ seed }));
  const first = await run(1);
  const second = await run(2);
  expect(await run(1)).toBe(first);
  await run(3);
  expect(await run(1)).toBe(first);
  expect(await run(2)).not.toBe(second);
});

test('an answer too large for the cache is given, but not kept', async () => {
  const pool = withCache(here, 8, 100);
  const first = await pool.run(simulationJob, model());
  expect(first.records.byteLength).toBeGreaterThan(100);
  expect(await pool.run(simulationJob, model())).not.toBe(first);
});

test('a hash tells values apart and does not depend on the order of keys', () => {
  expect(hashOf({ a: 1, b: [2, 3] })).toBe(hashOf({ b: [2, 3], a: 1 }));
  const values: unknown[] = [
    0,
    -0,
    '0',
    null,
    undefined,
    [0],
    [[0]],
    { a: 0 },
    { b: 0 },
    '',
    [],
    {},
    NaN,
    1e-300,
    0.1 + 0.2,
    0.3,
  ];
  expect(new Set(values.map(hashOf)).size).toBe(values.length);
  expect(new Set(Array.from({ length: 50_000 }, (_, i) => hashOf({ seed: i }))).size).toBe(50_000);
});
