import { isCellError } from '../gate/cellError';
import { call, callInTime } from '../gate/call';
import { registry } from '../registry';
import { callsThatWarm } from './callsThatWarm';
import { inIdleTime } from './inIdleTime';
import { warmUp } from './warmUp';

/** A page that is idle when the test says so. */
function page() {
  const waiting: (() => void)[] = [];
  return {
    waiting,
    whenIdle: (turn: () => void) => void waiting.push(turn),
    async idleOnce() {
      waiting.shift()?.();
      await new Promise(setImmediate);
    },
  };
}

test('nothing runs before the page is idle, and then one piece a turn, in order', async () => {
  const { whenIdle, idleOnce } = page();
  const ran: number[] = [];
  const done = inIdleTime([() => ran.push(1), () => ran.push(2)], whenIdle);
  expect(ran).toEqual([]);
  await idleOnce();
  expect(ran).toEqual([1]);
  await idleOnce();
  expect(ran).toEqual([1, 2]);
  await done;
});

test('a piece that fails, now or later, harms nothing, and the rest goes on', async () => {
  const { whenIdle, idleOnce } = page();
  const fails = () => {
    throw new Error('boom');
  };
  const next = jest.fn();
  const done = inIdleTime([fails, () => Promise.reject(new Error('later')), next], whenIdle);
  for (let turn = 0; turn < 3; turn += 1) await idleOnce();
  expect(next).toHaveBeenCalledTimes(1);
  await done;
});

test('a call that comes in the middle is answered at once, and as ever', async () => {
  const { waiting, whenIdle, idleOnce } = page();
  const forecast = registry.find(({ name }) => name === 'FORECAST')!;
  const cells = [[[120], [135], [128], [150], [142], [160]], 2];
  const before = call(forecast, cells);
  void warmUp(whenIdle);
  for (let turn = 0; turn < 5; turn += 1) await idleOnce();
  expect(call(forecast, cells)).toEqual(before);
  // And the rest of the warming still waits for its turn.
  expect(waiting).toHaveLength(1);
});

test('what is fitted to a history is warmed by calls that give values; none starts a job or fetches anything', () => {
  const run = jest.fn(() => Promise.reject(new Error('a job')));
  const answered = callsThatWarm(registry).map(({ fn, cells }) => {
    const result = callInTime(fn, cells, { run });
    // What waits for a job or for something fetched is a promise.
    if (result instanceof Promise) throw new Error(`${fn.name} waits`);
    return { name: fn.name, gives: !isCellError(result) };
  });
  expect(run).not.toHaveBeenCalled();
  const giving = answered.filter(({ gives }) => gives).map(({ name }) => name);
  expect(giving).toEqual(expect.arrayContaining(['FORECAST', 'FORECAST.ETS', 'FORECAST.THETA', 'BACKTEST']));
});

test('lengths grow from turn to turn, so that what is not compiled yet has little to do', () => {
  const lengths = callsThatWarm(registry).map(({ cells }) => (cells[0] as readonly unknown[]).length);
  expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  expect(new Set(lengths).size).toBeGreaterThan(2);
});
