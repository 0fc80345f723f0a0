import { duration, optional, word } from '../../fields/field';
import { read, seen } from '../testing/samples';
import { call } from './call';
import { demandPeriods } from './duration';

describe('durations', () => {
  const params = {
    leadTime: duration('lead time', { min: 0 }),
    demandPeriod: optional(word(demandPeriods, 'period of the demand')),
  };
  test.each([
    ['14d', 'W', 2],
    ['3w', 'D', 21],
    ['1.5m', 'M', 1.5],
    ['1y', 'Q', 4],
    [' 2 Q ', 'm', 6],
    ['1m', 'D', 30.4375],
  ])('%p in periods of %s is %d', (written, period, periods) => {
    expect(read(params, written, period)).toBe(JSON.stringify([periods, period.toUpperCase()]));
  });
  test('a number counts periods as it is', () => {
    expect(read(params, 3, 'W')).toBe('[3,"W"]');
    expect(read(params, 3)).toBe('[3,null]');
  });
  test('text with a unit needs the period of the demand', () => {
    expect(read(params, '14d')).toEqual({
      error: '#VALUE!',
      says: 'leadTime has a unit, so demandPeriod must say D, W, M, Q or Y',
    });
    expect(read({ leadTime: params.leadTime }, '14d')).toMatchObject({ error: '#VALUE!' });
  });
  test.each(['14', 'd', '14 days', '-3d', ''])('%p is no duration', (written) => {
    expect(read(params, [[written]], 'D')).toMatchObject({
      error: '#VALUE!',
      says: expect.stringContaining('leadTime'),
    });
  });
  test('the period may change from row to row', () => {
    expect(call(seen(params), ['14d', [['D'], ['W']]])).toEqual([['[14,"D"]'], ['[2,"W"]']]);
  });
});
