import fc from 'fast-check';
import type { MethodName } from '../engine/forecast/methods';
import { forecastJob, type Forecasts, type ForecastWork } from './forecastJob';
import { runHere } from './runHere';
import { clonedPort } from './testing/clonedPort';
import { workerPool } from './workerPool';

/** Forecasts from the end of each history. */
const workOf = (histories: readonly (readonly number[])[], changes: Partial<ForecastWork> = {}): ForecastWork => {
  const to = histories.map((_, i) => histories.slice(0, i + 1).flat().length);
  return {
    method: 'AUTO',
    season: 4,
    horizon: 3,
    window: 3,
    level: 0.9,
    values: Float64Array.from(histories.flat()),
    from: Int32Array.from([0, ...to.slice(0, -1)]),
    to: Int32Array.from(to),
    ...changes,
  };
};
const seasonal = (item: number): number[] =>
  Array.from({ length: 16 + item }, (_, t) => 50 + t + [9, -4, 2, -7][t % 4]! + ((t * (item + 3)) % 5));
const items = Array.from({ length: 11 }, (_, item) => (item % 4 === 3 ? [0, 0, 5, 0, 0, 2, 0, 7] : seasonal(item)));
const inWorkers = (work: ForecastWork, size: number): Promise<Forecasts> =>
  workerPool(clonedPort, size).run(forecastJob, work);

test.each([1, 2, 3, 7])('%i workers give the forecasts of this thread, to the last digit', async (size) => {
  for (const season of [4, 'AUTO'] as const) {
    const work = workOf(items, { season });
    expect(await inWorkers(work, size)).toEqual(await runHere(forecastJob, work));
  }
});

test('however the work is cut, the answer is the same', () => {
  const work = workOf(items);
  const cut = (...at: number[]) =>
    forecastJob.join(
      work,
      at.slice(1).map((last, i) => ({ first: at[i]!, part: forecastJob.part(work, at[i]!, last) })),
    );
  const whole = cut(0, 11);
  expect(whole.methods).toContain('SBA');
  expect(cut(0, 1, 5, 11)).toEqual(whole);
  expect(cut(...Array.from({ length: 12 }, (_, i) => i))).toEqual(whole);
});

test('what is refused takes no other forecast with it, however many work', async () => {
  const short = items.map((item, i) => (i === 2 ? [1, 2, 3] : i === 9 ? [5] : [...item, ...item]));
  const work = workOf(short, { method: 'HW' });
  const here = await runHere(forecastJob, work);
  expect(here.refused).toEqual([
    { at: 2, kind: 'cannot-tell', message: expect.stringMatching(/it has 3/) },
    { at: 9, kind: 'cannot-tell', message: expect.stringMatching(/it has 1/) },
  ]);
  for (const size of [1, 2, 5]) expect(await inWorkers(work, size)).toEqual(here);
  const sound = [0, 1, 3, 4, 5, 6, 7, 8, 10];
  const alone = await runHere(
    forecastJob,
    workOf(
      sound.map((i) => short[i]!),
      { method: 'HW' },
    ),
  );
  const meansOf = ({ mean }: Forecasts, at: number): Float64Array => mean.slice(3 * at, 3 * at + 3);
  sound.forEach((at, i) => expect([at, meansOf(here, at)]).toEqual([at, meansOf(alone, i)]));
  expect(sound.map((at) => here.methods[at])).toEqual(alone.methods);
});

test('what comes later changes no forecast', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 26, maxLength: 30 }),
      fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom<MethodName>('AUTO', 'BLEND', 'ETS', 'THETA', 'COMB', 'TSB'),
      fc.constantFrom(4, 'AUTO' as const),
      (history, later, method, season) => {
        const origins = [history.length - 2, history.length - 1, history.length];
        const from = new Int32Array(3);
        const run = (values: readonly number[]): Forecasts => {
          const work = workOf([values], { method, season, from, to: Int32Array.from(origins) });
          return forecastJob.part(work, 0, 3);
        };
        expect(run([...history, ...later])).toEqual(run(history));
      },
    ),
    { numRuns: 15 },
  );
});
