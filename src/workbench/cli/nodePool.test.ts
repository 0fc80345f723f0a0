import { Cancelled } from '../../compute/job';
import { runHere } from '../../compute/runHere';
import { simulationJob } from '../../compute/simulationJob';
import { model, point, upTo } from '../../engine/simulation/testing/points';
import { nodePool } from './nodePool';

const work = model({
  replications: 200,
  periods: 90,
  points: [point({ demand: { kind: 'gamma', mean: 100, sd: 40 }, policy: upTo(520) })],
});

test.each([1, 2, 3])(
  '%i real worker threads give the answer of this thread, to the last digit',
  async (size) => {
    const pool = nodePool(size);
    try {
      const run = await pool.run(simulationJob, work);
      const expected = await runHere(simulationJob, work);
      expect(Array.from(run.records)).toEqual(Array.from(expected.records));
      expect(run.series.map(({ stock }) => Array.from(stock))).toEqual(
        expected.series.map(({ stock }) => Array.from(stock)),
      );
    } finally {
      await pool.close();
    }
  },
  30_000,
);

test('cancelling ends a thread in the middle of long work', async () => {
  const pool = nodePool(1);
  const stop = new AbortController();
  const long = pool.run(
    simulationJob,
    { ...work, replications: 50_000 },
    { signal: stop.signal, onProgress: () => stop.abort() },
  );
  await expect(long).rejects.toThrow(Cancelled);
  await pool.close();
});
