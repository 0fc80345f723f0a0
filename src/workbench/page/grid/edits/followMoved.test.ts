import { followMoved, type Moved } from './followMoved';

/** B2:C3 of Plan was cut and pasted five rows down and one column to the right. */
const moved: Moved = {
  sheet: 'Plan',
  area: { row: 1, column: 1, rows: 2, columns: 2 },
  toSheet: 'Plan',
  down: 5,
  right: 1,
};

test.each([
  ['=B2', '=C7'],
  ['=SUM($B$2:$C$3)', '=SUM($C$7:$D$8)'],
  ['=SUM(B2:B9)', '=SUM(B2:B9)'],
  ['=A1+D4', '=A1+D4'],
  ['=Other!B2', '=Other!B2'],
  ['="B2"&B2', '="B2"&C7'],
])('%s in Plan becomes %s', (before, after) => expect(followMoved(before, 'Plan', moved)).toBe(after));

test('from another sheet, and to another sheet', () => {
  expect(followMoved('=Plan!B2', 'Other', moved)).toBe('=Plan!C7');
  expect(followMoved('=B2', 'Plan', { ...moved, toSheet: 'New plan' })).toBe("='New plan'!C7");
});
