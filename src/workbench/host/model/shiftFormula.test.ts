import { shiftFormula } from './shiftFormula';

test.each([
  ['=A1+$A$1+A$1+$A1', '=B3+$A$1+B$1+$A3'],
  ['=SUM(A1:B2)', '=SUM(B3:C4)'],
  ["='A1 sheet'!A1", "='A1 sheet'!B3"],
  ['="A1"&A1', '="A1"&B3'],
  ['=Tbl[A1]*LOG10(A1)', '=Tbl[A1]*LOG10(B3)'],
  ['=rate_1+TAX2024B', '=rate_1+TAX2024B'],
])('%s, copied two down and one right, is %s', (formula, moved) => {
  expect(shiftFormula(formula, 2, 1)).toBe(moved);
});

test('an address that leaves the sheet is #REF!', () => {
  expect(shiftFormula('=A1', -1, 0)).toBe('=#REF!');
});
