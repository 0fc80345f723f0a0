import { said } from '../card/said';
import type { TwinFunction } from '../define';
import { call } from '../gate/call';
import { single } from '../gate/single';
import { ACCURACY } from './accuracy';
import { BACKTEST } from './backtest';
import { FORECAST_ETS } from './ets';
import { FORECAST_EVENTS } from './events';
import { FORECAST } from './forecast';
import { FVA } from './fva';
import { RECONCILE } from './reconcile';
import { FORECAST_THETA } from './theta';

const doubtsOf = (fn: TwinFunction, cells: readonly unknown[]) => said(fn, cells).doubts ?? [];
const column = (values: readonly unknown[]) => values.map((value) => [value]);
const seasonal = Array.from({ length: 40 }, (_, t) => 100 + t + [30, -10, 5, -25][t % 4]! + ((t * 7) % 5));

describe('FORECAST', () => {
  test('a row is one item, and each row of a block is one, with its method', () => {
    const block = [
      [5, 5, 5, 5],
      [0, 0, 0, 0],
    ];
    expect(call(FORECAST, [block, 1, null, null, null, null, null, 'ALL', false])).toEqual([
      [1, 1, 5, 5, 5, 'COMB', false],
      [2, 1, 0, expect.objectContaining({ error: '#N/A' }), expect.objectContaining({ error: '#N/A' }), 'MEAN', false],
    ]);
  });

  test('season AUTO finds the season, and a number may be written as one', () => {
    const by = (season: unknown) => call(FORECAST, [column(seasonal), 4, season, 'HW', null, null, null, 'MEAN']);
    expect(by('auto')).toEqual(by(4));
    expect(by('4')).toEqual(by(4));
  });

  // A ramp of 5 periods that starts anew has season 5, and none of 4.
  const ramp = column(Array.from({ length: 40 }, (_, t) => 10 + (t % 5)));
  test.each(['THETA', 'COMB'])('%s says whether the season that was named is there', (method) => {
    const used = (season: number) => single(call(FORECAST, [ramp, 1, season, method, null, null, null, 'METHOD']));
    expect([used(5), used(4), used(1)]).toEqual([`${method}(5)`, method, method]);
    const doubts = (season: string) => doubtsOf(FORECAST, [ramp, 1, season, method]).join();
    expect(doubts('4')).toMatch(`season is 4, but ${method} takes none out: the autocorrelation 4 periods back is`);
    expect(doubts('30')).toContain('less than two seasons of 30');
    expect([doubts('5'), doubts('1'), doubts('AUTO')]).toEqual(['', '', '']);
  });
  test('FORECAST.THETA says it too', () => {
    const taken = (season: number) => call(FORECAST_THETA, [ramp, 3, season, null, null, 'SEASON']);
    expect([taken(5), taken(4)]).toEqual([[[5]], [[1]]]);
    expect(doubtsOf(FORECAST_THETA, [ramp, 1, 4]).join()).toContain('but THETA takes none out');
  });

  test.each([
    ['season must be a number of periods or AUTO, not the text "x"', '#VALUE!', 'x'],
    ['season must be a whole number from 1 to 366, or AUTO', '#NUM!', 0.5],
    ['season must be above 1 for method HW', '#NUM!', 1],
    ['history needs 82 periods for method HW, it has 40: try a method without season', '#N/A', 41],
  ])('%s', (says, error, season) => {
    expect(call(FORECAST, [column(seasonal), 4, season, 'HW'])).toEqual({ error, says });
  });

  test('an inner blank is refused until told what it stands for', () => {
    const gappy = column([4, null, 8]);
    expect(single(call(FORECAST, [gappy, 1, null, 'MA']))).toMatchObject({ error: '#N/A' });
    expect(single(call(FORECAST, [gappy, 1, null, 'MA', null, null, 'LINEAR', 'MEAN']))).toBeCloseTo(6, 12);
  });
});

describe('BACKTEST', () => {
  test('rows by origin, by step and for each forecast are the same errors', () => {
    const by = (view: string, output: string) =>
      call(BACKTEST, [column(seasonal), 2, 3, 'SNAIVE', 4, view, null, null, output]) as number[][];
    expect(by('ORIGIN', 'N')).toEqual([[2], [2], [2]]);
    expect(by('STEP', 'N')).toEqual([[3], [3]]);
    const mean = (rows: readonly number[][]) => rows.flat().reduce((sum, each) => sum + each, 0) / rows.length;
    for (const view of ['ORIGIN', 'STEP', 'EACH'])
      expect(mean(by(view, 'MAE'))).toBeCloseTo(mean(by('TOTAL', 'MAE')), 12);
    expect(by('ORIGIN', 'ORIGIN')).toEqual([[36], [37], [38]]);
  });
});

describe('FORECAST.ETS', () => {
  const ets = (...cells: unknown[]) => call(FORECAST_ETS, [column(seasonal), 1, 4, ...cells]);

  test('one value of the whole fit is one cell', () => {
    expect(ets('AAA', ...new Array<null>(11).fill(null), 'FORM')).toEqual([['ETS(A,A,A)']]);
  });
  test('what cannot go together is refused by name', () => {
    expect(ets('AAA', null, null, null, null, null, null, [[1, 2]])).toEqual({
      error: '#VALUE!',
      says: 'initialSeasonals has 2 entries for a season of 4: give one for each period of it',
    });
    expect(ets('AAA', 0.5, null, 0.6)).toEqual({ error: '#NUM!', says: 'gamma must be at most 1 - alpha' });
    expect(ets('AAN', 0.1, 0.1, null, null, null, null, null, null, null, 0.05)).toMatchObject({ error: '#VALUE!' });
  });
});

test('ACCURACY leaves out periods with a blank, and asks for what it needs', () => {
  expect(call(ACCURACY, [column([1, null, 4]), column([2, 9, 3]), null, null, null, null, null, null, 'MAE'])).toEqual([
    [1],
  ]);
  expect(call(ACCURACY, [column([1, 2])])).toEqual({
    error: '#VALUE!',
    says: 'forecast is missing: give it, or lower and upper',
  });
  expect(call(ACCURACY, [column([1, null]), column([null, 2])])).toMatchObject({ error: '#N/A' });
});

test('bounds that cross have no score', () => {
  const bounds = [column([0, 5]), column([9, 4])];
  expect(call(ACCURACY, [column([1, 4]), null, null, null, ...bounds])).toEqual({
    error: '#NUM!',
    says: 'lower (entry 2) must be at most upper: are they swapped?',
  });
});

describe('a share of demand that is 0', () => {
  const divided = (says: string) => ({ error: '#DIV/0!', says });
  const holdsZero = (name: string) => divided(`${name} holds a 0 in the periods compared: use WMAPE`);
  const measure = (actual: readonly number[], forecast: readonly number[], name: string) =>
    single(call(ACCURACY, [column(actual), column(forecast), ...new Array<null>(6).fill(null), name]));

  test('is #DIV/0!, and takes no other measure with it', () => {
    expect(measure([0, 4], [1, 3], 'MAPE')).toEqual(holdsZero('actual'));
    expect(measure([0, 4], [1, 3], 'WMAPE')).toBe(0.5);
    const [labels, row] = call(ACCURACY, [column([0, 4]), column([1, 3])]) as unknown[][];
    expect(row?.[labels?.indexOf('MAPE') ?? -1]).toEqual(holdsZero('actual'));
    expect(row?.[labels?.indexOf('MAE') ?? -1]).toBe(1);
    expect(measure([0, 0], [1, 3], 'WMAPE')).toEqual(divided('actual is 0 in all periods compared: use MAE'));
    expect(measure([-4, 4], [1, 3], 'BIAS')).toEqual(divided('actual sums to 0 in the periods compared: use ME'));
  });
  test('is #DIV/0! in BACKTEST and FVA too', () => {
    expect(single(call(BACKTEST, [column([3, 0, 5, 0]), 1, 2, 'NAIVE', null, null, null, null, 'MAPE']))).toEqual(
      holdsZero('history'),
    );
    const zeros = column([5, 0, 0]);
    expect(single(call(FVA, [zeros, zeros, zeros, null, 'STAT']))).toEqual(
      divided('actual is 0 throughout: choose MAE or RMSE'),
    );
  });
  test('without a forecast it is the forecast that is missing', () => {
    const bounded = [column([0, 4]), null, null, null, column([0, 1]), column([3, 5]), null, null, 'MAPE'];
    expect(single(call(ACCURACY, bounded))).toEqual({ error: '#N/A', says: 'forecast is missing' });
  });
});

test('FORECAST.EVENTS wants a flag for each period, and demand above zero for logarithms', () => {
  const events = column([0, 1, 0]);
  expect(call(FORECAST_EVENTS, [column([1, 2]), events, events])).toMatchObject({ error: '#VALUE!' });
  expect(call(FORECAST_EVENTS, [column([1, 2, 3]), events, [[1, 0]]])).toMatchObject({ error: '#VALUE!' });
  expect(call(FORECAST_EVENTS, [column([1, 0, 3]), events, events, null, null, 'LOG'])).toMatchObject({
    error: '#NUM!',
  });
});

test('RECONCILE takes a blank of summing for zero, and none among residuals', () => {
  const summing = [
    [1, 1],
    [1, null],
    [null, 1],
  ];
  expect(call(RECONCILE, [column([12, 5, 5]), summing, 'BU'])).toEqual([[10], [5], [5]]);
  expect(
    call(RECONCILE, [
      column([12, 5, 5]),
      summing,
      null,
      [
        [1, 2],
        [1, null],
        [0, 1],
      ],
    ]),
  ).toEqual({
    error: '#VALUE!',
    says: 'residuals holds a blank: leave out periods that lack a series',
  });
});
