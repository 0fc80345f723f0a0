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

describe('an item that is refused says so in its own rows', () => {
  const rows = [months(0), months(1), months(3)];
  const changed = (row: readonly unknown[]) => rows.map((each, i) => (i === 1 ? row : each));
  const all = [...new Array<null>(3).fill(null), 'ALL', false];
  const none = { error: '#N/A', says: 'history (row 2) holds no numbers: give at least one' };
  const short = {
    error: '#N/A',
    says: 'history (row 2) needs 24 periods for method HW, it has 20: try a method without season',
  };

  test.each([
    [
      'a blank inside',
      { error: '#N/A', says: 'history (row 2, entry 5) is blank: set missing to ZERO, MEAN or LINEAR' },
      months(1).map((v, t) => (t === 4 ? null : v)),
    ],
    ['no number', none, months(1).map(() => null)],
    [
      'a text',
      { error: '#VALUE!', says: 'history (row 2, entry 5) must be a number, not the text "x"' },
      months(1).map((v, t) => (t === 4 ? 'x' : v)),
    ],
    [
      'an error',
      { error: '#REF!', says: 'history (row 2) holds #REF!: mend that cell first' },
      months(1).map((v, t) => (t === 4 ? { code: '#REF!' } : v)),
    ],
    ['too few periods', short, months(1).map((v, t) => (t < 16 ? null : v))],
  ])('%s: as many rows as the others have, which stay what they are', (_, why, row) => {
    const whole = call(FORECAST, [rows, 6, 12, 'HW', ...all]) as unknown[][];
    const refused = [1, 2, 3, 4, 5, 6].map((period) => [2, period, why, why, why, why, why]);
    expect(whole).toHaveLength(18);
    expect(call(FORECAST, [changed(row), 6, 12, 'HW', ...all])).toEqual([
      ...whole.slice(0, 6),
      ...refused,
      ...whole.slice(12),
    ]);
  });
  test('SNAIVE too', () => {
    const last = changed(months(1).map((v, t) => (t < 30 ? null : v)));
    const cells = call(FORECAST, [last, 1, 12, 'SNAIVE', null, null, null, 'MEAN']);
    const says = 'history (row 2) needs 12 periods for method SNAIVE, it has 6: try a method without season';
    expect(cells).toEqual([[rows[0]?.[24]], [{ error: '#N/A', says }], [rows[2]?.[24]]]);
  });
  test('when all are, the call is', () => {
    const blank = months(0).map(() => null);
    expect(call(FORECAST, [[blank, blank], 6])).toEqual({ ...none, says: none.says.replace('row 2', 'row 1') });
    expect(call(FORECAST, [[months(0), months(1)], 6, 30, 'HW'])).toEqual({
      error: '#N/A',
      says: 'history (row 1) needs 60 periods for method HW, it has 36: try a method without season',
    });
    const mixed = [months(0).map((v, t) => (t === 4 ? 'x' : v)), months(1)];
    expect(call(FORECAST, [mixed, 6, 30, 'HW'])).toMatchObject({ error: '#VALUE!' });
  });
  test('an item alone is the call, and has no row', () => {
    const alone = 'history holds no numbers: give at least one';
    expect(call(FORECAST, [[[null, null]], 6])).toEqual({ error: '#N/A', says: alone });
    expect(call(FORECAST, [[[1, 'x', 3]], 6])).toMatchObject({ says: expect.stringMatching(/^history \(entry 2\)/) });
  });

  test.each([
    ['TOTAL', 1],
    ['ORIGIN', 4],
    ['STEP', 3],
    ['EACH', 12],
  ])('in BACKTEST by %s too, and also where the row holds another argument to less', (by, each) => {
    const late = months(1).map((v, t) => (t < 31 ? null : v));
    const given = [3, 4, 'NAIVE', 1, by, null, null, 'ALL', false];
    const whole = call(BACKTEST, [rows, ...given]) as unknown[][];
    const cells = call(BACKTEST, [changed(late), ...given]) as unknown[][];
    expect(whole).toHaveLength(3 * each);
    expect([cells.slice(0, each), cells.slice(2 * each)]).toEqual([whole.slice(0, each), whole.slice(2 * each)]);
    const why = {
      error: '#N/A',
      says: 'history (row 2): origins must be at most 2 with a history of 5 periods and a horizon of 3',
    };
    const refused = [2, ...new Array<typeof why>(15).fill(why)];
    expect(cells.slice(each, 2 * each)).toEqual(new Array<typeof refused>(each).fill(refused));
  });
  test('in BACKTEST the first origin that is refused speaks for the item', () => {
    const cells = call(BACKTEST, [changed(months(1).map((v, t) => (t < 8 ? null : v))), 3, 4, 'HW', 12]);
    const says = 'history (row 2) needs 24 periods for method HW, it has 22: try a method without season';
    expect(cells).toEqual([[expect.any(Number)], [{ error: '#N/A', says }], [expect.any(Number)]]);
    expect(call(BACKTEST, [rows, 3, 12, 'HW', 12])).toEqual({
      error: '#N/A',
      says: 'history (row 1) needs 24 periods for method HW, it has 22: try a method without season',
    });
  });

  describe.each([
    ['FORECAST', FORECAST, 24, [6, 12, 'AUTO'], 'row 3, entry 10'],
    ['BACKTEST', BACKTEST, 16, [3, 8, 'ETS', 12, 'EACH'], 'row 3, entry 10'],
    ['BACKTEST with what is refused only by the job,', BACKTEST, 120, [3, 8, 'HW', 12], 'row 5) needs 24'],
  ])('%s of many', (_, fn, items, more, where) => {
    const histories = Array.from({ length: items }, (_each, item) => months(item));
    const damaged = histories.map((row, item) => {
      if (item % 7 === 2) return row.map((v, t) => (t === 9 ? null : v));
      return item % 7 === 4 ? row.map((v, t) => (t < 20 ? null : v)) : row;
    });
    test.each([1, 2, 3])('%i workers give the cells of one thread', async (workers) => {
      const there = callInTime(fn, [damaged, ...more], meansOf(workerPool(clonedPort, workers)));
      expect(there).toBeInstanceOf(Promise);
      const cells = call(fn, [damaged, ...more]);
      expect(await there).toEqual(cells);
      const flat = (cells as unknown[][]).flat();
      expect(flat).toContainEqual(expect.objectContaining({ says: expect.stringContaining(`history (${where}`) }));
      expect(flat).toContainEqual(expect.any(Number));
    });
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
