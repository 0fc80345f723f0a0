import { sameLength } from './sameLength';

test.each([
  [{ dates: [1], quantities: [1, 2] }, 'dates has 1 entry and quantities 2: give ranges of equal length'],
  [{ dates: [1, 2], quantities: null, flags: [] }, 'dates has 2 entries and flags 0: give ranges of equal length'],
])('%j is refused with both names', (lists, says) => {
  expect(() => {
    sameLength(lists);
  }).toThrow(says);
});

test('lists alike and lists left out pass', () => {
  expect(() => {
    sameLength({ dates: [1, 2], quantities: [3, 4], flags: null });
  }).not.toThrow();
});

test('the way out is that of the caller', () => {
  expect(() => {
    sameLength({ receipts: [1], demand: [1, 2] }, 'give one for each period');
  }).toThrow('receipts has 1 entry and demand 2: give one for each period');
});
