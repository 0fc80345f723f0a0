import { typeIn } from './typing';

const typed = (text: unknown, format = 'General') => typeIn(text, format, 2026);

test('null leaves a cell alone, an empty text empties it', () => {
  expect(typed(null)).toEqual({ entry: undefined });
  expect(typed('')).toEqual({ entry: null });
});

test('numbers and truth values are taken as they are, and spelt ones are read', () => {
  expect([5, true, '5', ' -1.5 ', 'TRUE', 'false'].map((value) => typed(value).entry)).toEqual([
    5,
    true,
    5,
    -1.5,
    true,
    false,
  ]);
});

test.each([
  ['00123', 123, undefined],
  ['1,234', 1234, '#,##0'],
  ['1,234.50', 1234.5, '#,##0.00'],
  ['(7)', -7, undefined],
  ['7%', 0.07, '0%'],
  ['2.5%', 0.025, '0.00%'],
  ['$12', 12, '$#,##0'],
  ['1E5', 100000, '0.00E+00'],
  ['0 1/2', 0.5, '# ?/?'],
])('%s is typed in as a number', (text, entry, format) => {
  expect(typed(text)).toEqual({ entry, ...(format && { format }) });
});

// Serial days: =DATEVALUE("2024-03-04") and its like in LibreOffice 7.4.7.2. Early 1900: day 1 is 1 January and day 60
// the 29 February that Excel believes in (learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year).
test.each([
  ['1-2', 46024, 'd-mmm'],
  ['3/4/2024', 45355, 'm/d/yyyy'],
  ['2024-03-04', 45355, 'm/d/yyyy'],
  ['4-Mar-24', 45355, 'd-mmm-yy'],
  ['Mar-2024', 45352, 'mmm-yy'],
  ['2/28/1900', 59, 'm/d/yyyy'],
  ['3/1/1900', 61, 'm/d/yyyy'],
  ['12:00', 0.5, 'h:mm'],
  ['6:00 PM', 0.75, 'h:mm AM/PM'],
  ['3/4/2024 12:00', 45355.5, 'm/d/yyyy h:mm'],
])('%s is typed in as a day or a time', (text, entry, format) => {
  expect(typed(text)).toEqual({ entry, format });
});

test.each(['2/30/2024', '13/13/2024', '1899-12-31', '1,23', '25:00', 'A-100', '-', '=', 'N/A - From DC'])(
  '%s stays text',
  (text) => {
    expect(typed(text)).toEqual({ entry: text });
  },
);

test('a leading = + - or @ makes a formula', () => {
  expect(typed('=A1+1').entry).toEqual({ formula: '=A1+1' });
  expect(typed('+A1').entry).toEqual({ formula: '=+A1' });
  expect(typed('-A1').entry).toEqual({ formula: '=-A1' });
  expect(typed('@SUM(A1)').entry).toEqual({ formula: '=SUM(A1)' });
});

test('a leading apostrophe, and a cell formatted as text, keep any text', () => {
  expect(["'=1+1", "'00123", "'1-2"].map((text) => typed(text).entry)).toEqual(['=1+1', '00123', '1-2']);
  expect(['=1+1', '00123', 'TRUE', '+A1'].map((text) => typed(text, '@').entry)).toEqual([
    '=1+1',
    '00123',
    'TRUE',
    '+A1',
  ]);
});

test('the name of an error is the error', () => {
  expect(typed('#N/A')).toEqual({ entry: { error: '#N/A' } });
});
