import { cellsAddress, parseAddress, sheetInAddress, without } from './a1';

test.each(['A1', 'B2:D5', 'A:C', '3:4', 'XFD1048576'])('%s is read and written the same', (text) => {
  expect(cellsAddress(parseAddress(text)!.area)).toBe(text);
});

test('dollar signs, quotes and the order of the corners do not matter', () => {
  expect(parseAddress("'Bob''s'!$D$5:$B$2")).toEqual({ sheet: "Bob's", area: parseAddress('B2:D5')!.area });
});

test.each(['', 'A', '1', 'A0', 'A1:', 'XFE1', 'A1048577', 'Demand', 'A1:B2:C3', 'A1,B2'])(
  '%j is no address',
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

test.each([
  ['Twin', 'Twin'],
  ['ROI Time', "'ROI Time'"],
  ['Q1', "'Q1'"],
  ["Bob's", "'Bob''s'"],
])('the sheet %s is written %s in a formula', (name, written) => {
  expect(sheetInAddress(name)).toBe(written);
});

test('a hole leaves four pieces that cover what is left, and nothing twice', () => {
  const whole = parseAddress('A1:D5')!.area;
  const pieces = without(whole, parseAddress('B2:C3')!.area);
  expect(pieces.map((piece) => cellsAddress(piece))).toEqual(['A1:D1', 'A4:D5', 'A2:A3', 'D2:D3']);
});
