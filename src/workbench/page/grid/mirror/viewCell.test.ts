import { CellValueType } from '@univerjs/core';
import { readEdit } from '../edits/readEdit';
import { plainStyle } from '../../../sheet/styles';
import { mistakable, viewCell } from './viewCell';

test('an empty cell without a look takes no room', () => expect(viewCell(null, null, undefined)).toBeNull());
test('an error shows its code, a formula stands beside its value', () =>
  expect(viewCell({ error: '#N/A', message: 'too few' }, '=TWIN.X(A1)', 'look1')).toEqual({
    v: '#N/A',
    t: CellValueType.STRING,
    f: '=TWIN.X(A1)',
    s: 'look1',
  }));

test.each(['007', '12%', 'Mar 5', '=A1', '1e5', 'TRUE', ' 5 ', '#N/A'])('the text "%s" could be mistaken', (text) =>
  expect(mistakable(text)).toBe(true),
);
test.each(['Copper rod 8 mm', 'Marble', 'Truesdale', 'x=1', '(none)', '? of all'])('the text "%s" could not', (text) =>
  expect(mistakable(text)).toBe(false),
);

/** A copied cell comes back as the view keeps it: what was text must not become a number on the way. */
test.each([12, 'word', '007', true, '3/4/2024', '=A1'])('%p copied is %p', (value) => {
  const { writes } = readEdit(
    { 0: { 0: viewCell(value, null, undefined) } },
    { viewStyle: () => null, bookStyle: () => plainStyle, again: false, year: 2026 },
  );
  expect(writes[0]?.entries[0]?.[0]).toBe(value);
});
