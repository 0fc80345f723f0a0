import { call } from '../gate/call';
import { FORECAST_INTERMITTENT } from './intermittent';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test('a return is refused where it stands on the sheet', () => {
  const says = (where: string) =>
    `history (${where}) must be at least 0 for SBA: net the return against the demand it takes back, flag it as an event in CLEANDEMAND, or try FORECAST with AUTO`;
  expect(call(FORECAST_INTERMITTENT, [column(null, 0, 3, -2, 4)])).toEqual({ error: '#NUM!', says: says('entry 4') });
  const block = [
    [0, 3, 0, 4],
    [0, 3, -1, 4],
    [0, 0, 0, 0],
  ];
  const refused = { error: '#NUM!', says: says('row 2, entry 3') };
  expect(call(FORECAST_INTERMITTENT, [block, 2, ...new Array<null>(6).fill(null), 'ALL', false])).toEqual([
    [1, 1, expect.any(Number), 'SBA'],
    [1, 2, expect.any(Number), 'SBA'],
    [2, 1, refused, refused],
    [2, 2, refused, refused],
    [3, 1, 0, 'ZERO'],
    [3, 2, 0, 'ZERO'],
  ]);
});

test('a blank inside one item of a block is refused in the row of the item', () => {
  const block = [
    [0, 3, 0, 4],
    [0, null, 1, 4],
  ];
  const refused = { error: '#N/A', says: 'history (row 2, entry 2) is blank: set missing to ZERO, MEAN or LINEAR' };
  const [[alone] = []] = call(FORECAST_INTERMITTENT, [block.slice(0, 1)]) as number[][];
  expect(call(FORECAST_INTERMITTENT, [block])).toEqual([[alone], [refused]]);
});

describe('what the card doubts', () => {
  const doubts = (history: readonly number[], more: object = {}) =>
    FORECAST_INTERMITTENT.doubts?.({
      history: [history],
      horizon: 1,
      variant: 'SBA',
      alphaDemand: 0.1,
      alphaInterval: 0.1,
      init: 'MEAN',
      optimise: false,
      missing: 'REFUSE',
      ...more,
    }) ?? [];
  const gaps = [0, 0, 4, 0, 0, 6, 0, 0, 2];
  const asleep = [...gaps, ...new Array<number>(10).fill(0)];

  test('nothing, of demand with gaps by SBA', () => {
    expect(doubts(gaps)).toEqual([]);
  });
  test('no demand, and a single one', () => {
    expect(doubts([0, 0, 0])).toEqual([expect.stringContaining('no demand in 3 periods')]);
    expect(doubts([0, 4, 0])).toEqual([expect.stringContaining('the rate is the mean of the whole history')]);
  });
  test('a demand that may have ended, for what learns by demand alone', () => {
    // By hand: mean interval 9 / 3, 10 periods since the last.
    expect(doubts(asleep)).toEqual([
      expect.stringContaining('10 periods before the end of history, more than 3 mean intervals of 3'),
    ]);
    expect(doubts(asleep.slice(0, -1))).toEqual([]);
    expect(doubts(asleep, { variant: 'TSB' })).toEqual([]);
  });
  test('smooth demand, with what SBA takes off for nothing', () => {
    // By hand: half of the weight 0.1.
    expect(doubts([9, 10, 11, 10])).toEqual([expect.stringContaining('comes near simple smoothing less 5%')]);
    expect(doubts([9, 10, 11, 10], { variant: 'TSB' })[0]).toMatch(/simple smoothing here/);
  });
  test('the bias of CROSTON', () => {
    // By hand: 0.1 / 1.9 x (1 - 1/3) = 3.51%.
    expect(doubts(gaps, { variant: 'CROSTON' })).toEqual([expect.stringContaining('about 3.51%')]);
  });
  test('of several items, nothing: each has a card of its own', () => {
    expect(doubts([], { history: [asleep, asleep] })).toEqual([]);
  });
});
