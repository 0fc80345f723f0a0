import { call } from '../gate/call';
import { single } from '../gate/single';
import { DEMANDPROFILE } from './demandProfile';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const mean = (history: unknown, missing: string | null = null) =>
  single(call(DEMANDPROFILE, [history, null, missing, 'MEAN']));

test('blanks before and after the history are no periods', () => {
  expect(mean(column(null, '', 4, 8, null))).toBe(6);
});

test('an inner blank is missing, not zero, until told what it stands for', () => {
  const history = column(4, null, 10);
  expect(mean(history)).toEqual({
    error: '#N/A',
    says: 'history (entry 2) is blank: set missing to ZERO, MEAN or LINEAR',
  });
  expect(mean(history, 'ZERO')).toBeCloseTo(14 / 3, 14);
  expect(mean(history, 'MEAN')).toBe(7);
  expect(mean(column(4, null, null, 10, 0), 'linear')).toBe((4 + 6 + 8 + 10 + 0) / 5);
});

test('a history of blanks tells nothing', () => {
  expect(mean(column('', null))).toEqual({ error: '#N/A', says: 'history holds no numbers: give at least one' });
});

test('a row is one item, and each row of a block is one', () => {
  expect(mean([[1, 2, 3]])).toBe(2);
  expect(
    call(DEMANDPROFILE, [
      [
        [1, 3],
        [5, null],
      ],
      null,
      null,
      'MEAN',
    ]),
  ).toEqual([[2], [5]]);
});

describe('of a block, an item that is refused leaves the others theirs', () => {
  const means = (...block: unknown[][]) => call(DEMANDPROFILE, [block, null, null, 'MEAN']);
  const blank = (entry: number) => ({
    error: '#N/A',
    says: `history (entry ${entry}) is blank: set missing to ZERO, MEAN or LINEAR`,
  });
  test.each([
    ['a blank inside', [4, null, 8], blank(2)],
    ['no number', ['', null, null], { error: '#N/A', says: 'history holds no numbers: give at least one' }],
    ['a text', [4, 6, 'x'], { error: '#VALUE!', says: 'history (entry 3) must be a number, not the text "x"' }],
    ['an error', [4, { code: '#REF!' }, 8], { error: '#REF!', says: 'history holds #REF!: mend that cell first' }],
  ])('%s', (_, row, refused) => {
    expect(means([1, 2, 3], row, [7, 8, 9])).toEqual([[2], [refused], [8]]);
  });
  test('all that are refused say why, each in its row', () => {
    expect(means([4, null, 8], [4, 5, null, 7])).toEqual([[blank(2)], [blank(3)]]);
    const none = { error: '#N/A', says: 'history holds no numbers: give at least one' };
    expect(means([null, ''], ['', null])).toEqual([[none], [none]]);
  });
  test('each may have a season of its own', () => {
    const rows = [1, 2].map((from) => Array.from({ length: 12 }, (_, t) => from + (t % 4)));
    const strength = (season: unknown) => call(DEMANDPROFILE, [rows, season, null, 'SEASONAL']);
    expect(strength([[4], [1]])).toEqual([[1], [expect.objectContaining({ error: '#N/A' })]]);
  });
});

test('returns are counted, and doubted on the card', () => {
  const history = column(0, 0, 5, -2, 0, 4, 0);
  expect(call(DEMANDPROFILE, [history, null, null, 'RETURNS'])).toEqual([[1]]);
  const doubts = DEMANDPROFILE.doubts?.({ history: [0, 0, 5, -2, 0, 4, 0], season: 1, missing: 'REFUSE' });
  expect(doubts?.join()).toContain('1 of 7 periods is below 0, -2 units in all');
});
