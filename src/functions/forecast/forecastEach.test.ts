import { Cancelled } from '../../compute/job';
import { here } from '../../compute/runHere';
import { clonedPort } from '../../compute/testing/clonedPort';
import { workerPool } from '../../compute/workerPool';
import { answer } from '../answer';
import { call, callInTime } from '../gate/call';
import type { Means } from '../gate/work';
import { BACKTEST } from './backtest';
import { mostMs, refuseTooMuch } from './effort';
import { FORECAST_ETS } from './ets';
import { FORECAST } from './forecast';

/** Months with trend, season and what looks like chance; each third item sells now and then. */
const months = (item: number): number[] =>
  Array.from({ length: 36 }, (_, t) => {
    const luck = (t * (7 + item) + item * item) % 13;
    return item % 3 === 2
      ? Math.max(0, luck - 9)
      : 100 + item + t * (item % 5) + 20 * Math.cos((t * Math.PI) / 6) + luck;
  });
const block = Array.from({ length: 24 }, (_, item) => months(item));
const forecast = [block, 6, 12];
const backtest = [block.slice(0, 8), 3, 8, 'ETS', 12, 'EACH'];
const never: Means['run'] = () => Promise.reject(new Error('no job was expected'));
const meansOf = (pool: Pick<typeof here, 'run'>): Means => ({ run: (...asked) => pool.run(...asked) });

describe.each([
  ['FORECAST', FORECAST, forecast],
  ['BACKTEST', BACKTEST, backtest],
])('%s', (_, fn, cells) => {
  test.each([1, 2, 3])('%i workers give the cells of one thread, to the last digit', async (workers) => {
    const pool = workerPool(clonedPort, workers);
    const there = callInTime(fn, cells, meansOf(pool));
    expect(there).toBeInstanceOf(Promise);
    expect(await there).toEqual(call(fn, cells));
    expect(await callInTime(fn, cells, meansOf(here))).toEqual(await there);
  });
  test('a short one is answered at once, without a job', () => {
    const short = [months(1), ...cells.slice(1, 2), ...(fn === BACKTEST ? [2, 'SES'] : [12])];
    expect(callInTime(fn, short, { run: never })).toEqual(call(fn, short));
  });
  test('a long one stops when its cell goes', async () => {
    const stop = new AbortController();
    const pending = callInTime(fn, cells, { ...meansOf(here), signal: stop.signal });
    stop.abort();
    await expect(pending).rejects.toThrow(Cancelled);
  });
  test('a preview shows what is short, and says why not what is long', async () => {
    const shown = { isInValuePreview: true };
    const rest = new Array<null>((fn === BACKTEST ? 10 : 9) - cells.length).fill(null);
    expect(await answer(fn.name, [...cells, ...rest, shown])).toMatchObject({
      says: expect.stringMatching(/takes long/),
    });
    const short = [months(1), 1, ...(fn === BACKTEST ? [2, 'NAIVE', 1, null] : [12])];
    const few = [...short, ...new Array<null>((fn === BACKTEST ? 10 : 9) - short.length).fill(null)];
    expect(answer(fn.name, [...few, shown])).toEqual(call(fn, few));
  });
});

describe('what is wrong with one item of many names its row', () => {
  const rows = [months(0), months(1), months(3)];
  const changed = (row: readonly (number | null)[]) => rows.map((each, i) => (i === 1 ? row : each));
  test.each([
    [
      'history (row 2, entry 5) is blank: set missing to ZERO, MEAN or LINEAR',
      months(1).map((v, t) => (t === 4 ? null : v)),
    ],
    ['history (row 2) holds no numbers: give at least one', months(1).map(() => null)],
    [
      'history (row 2) needs 24 periods for method HW, it has 20: try a method without season',
      months(1).map((v, t) => (t < 16 ? null : v)),
    ],
  ])('%s', (says, row) => {
    expect(call(FORECAST, [changed(row), 6, 12, 'HW'])).toMatchObject({ says });
  });
  test('in BACKTEST too, and also where the row holds another argument to less', () => {
    const late = changed(months(1).map((v, t) => (t < 30 ? null : v)));
    expect(call(BACKTEST, [late, 3, 5, 'NAIVE'])).toEqual({
      error: '#N/A',
      says: 'history (row 2): origins must be at most 3 with a history of 6 periods and a horizon of 3',
    });
    expect(call(BACKTEST, [rows, 3, 12, 'HW', 12])).toMatchObject({
      says: 'history (row 1) needs 24 periods for method HW, it has 22: try a method without season',
    });
  });
  test('an item alone has no row', () => {
    expect(call(FORECAST, [[[null, null]], 6])).toMatchObject({ says: 'history holds no numbers: give at least one' });
  });
});

describe('a call is refused with the size that fits', () => {
  const periods = (items: number) => ({ season: 12, periods: new Array<number>(items).fill(60), fits: 1 });
  test('five years of 5,000 items by AUTO are no such call', () => {
    expect(() => refuseTooMuch({ method: 'AUTO', ...periods(5000) }, mostMs)).not.toThrow();
    expect(() => refuseTooMuch({ method: 'AUTO', ...periods(20_000) }, mostMs)).toThrow(
      'history holds 1200000 periods, too many for method AUTO in one call: give at most 900000, or a simpler method',
    );
    expect(() => refuseTooMuch({ method: 'AUTO', ...periods(5000), fits: 12 }, mostMs)).toThrow('fewer origins');
    expect(() => refuseTooMuch({ method: 'SES', ...periods(20_000) }, mostMs)).not.toThrow();
  });
  test('nothing is given that no sheet has room for', () => {
    const many = new Array<number[]>(1100).fill([1, 2]);
    expect(call(FORECAST, [many, 1000, null, 'NAIVE'])).toMatchObject({
      error: '#NUM!',
      says: 'horizon gives 1100000 rows, more than a sheet has: give fewer items, or a shorter horizon',
    });
    const long = new Array<number[]>(600).fill(new Array<number>(1001).fill(1));
    expect(call(BACKTEST, [long, 1, 9_000, 'NAIVE'])).toMatchObject({
      error: '#NUM!',
      says: 'origins, horizon and items give 5400000 periods to compare, more than the 5000000 of one call: give fewer of them',
    });
  });
  test('a single history is held to what the thread of the sheet can do', () => {
    const cells = new Array<number[]>(500_000).fill([1]);
    expect(call(FORECAST_ETS, [cells, 1, 12])).toMatchObject({
      error: '#NUM!',
      says: expect.stringContaining('method ETS'),
    });
  });
});
