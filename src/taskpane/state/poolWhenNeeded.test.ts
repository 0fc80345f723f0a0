import { here } from '../../compute/runHere';
import { poolWhenNeeded } from './poolWhenNeeded';

const count = { name: 'count', steps: () => 3, part: (_: null, first: number, last: number) => last - first };
const job = {
  ...count,
  join: (_: null, parts: readonly { readonly part: number }[]) => parts.reduce((sum, { part }) => sum + part, 0),
};

test('the pool is fetched at the first run, and once', async () => {
  const close = jest.fn(() => Promise.resolve());
  const fetchPool = jest.fn(() => Promise.resolve({ ...here, close }));
  const pool = poolWhenNeeded(fetchPool, 1);
  expect(fetchPool).not.toHaveBeenCalled();
  expect(await pool.run(job, null)).toBe(3);
  expect(await pool.run(job, null)).toBe(3);
  expect(fetchPool).toHaveBeenCalledTimes(1);
  await pool.close();
  expect(close).toHaveBeenCalledTimes(1);
});

test('a pool that was never needed has nothing to close', async () => {
  const fetchPool = jest.fn(() => Promise.resolve(here));
  await poolWhenNeeded(fetchPool, 1).close();
  expect(fetchPool).not.toHaveBeenCalled();
});
