import { bodyOf, cellAt, columnLetters, sheetRef } from './grid';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'], // Excel's last column
])('column %i is %s', (n, letters) => expect(columnLetters(n)).toBe(letters));

test('addresses are written as on the sheet', () => {
  expect(cellAt(28, 5)).toBe('AB5');
  expect(bodyOf(2, 5, 12)).toBe('$B$6:$B$17');
  expect(bodyOf(2, 5, 0)).toBe('$B$6:$B$6');
});

test('a sheet name with a space, a quote or a digit is quoted', () => {
  expect(['Twin', 'ROI Inputs', "Anna's", 'R2'].map(sheetRef)).toEqual(['Twin', "'ROI Inputs'", "'Anna''s'", "'R2'"]);
});
