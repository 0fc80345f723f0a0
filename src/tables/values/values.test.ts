import fc from 'fast-check';
import { dateFrom } from './date';
import { dateEvidence, findDateOrder } from './dateOrder';
import { decimalEvidence, findDecimalSign } from './decimalSign';
import { numberFrom } from './number';
import { civilFromSerial, isoFromSerial, serialFromCivil } from './serial';

test.each([
  ['1234.5', '.', 1234.5],
  ['1,234.50', '.', 1234.5],
  ['1.234,50', ',', 1234.5],
  ["1'234.50", '.', 1234.5],
  ['1 234 567,8', ',', 1234567.8],
  ['€ 12,00', ',', 12],
  ['12.50 EUR', '.', 12.5],
  ['(45)', '.', -45],
  ['45-', '.', -45],
  ['-.5', '.', -0.5],
  ['95%', '.', 0.95],
  ['1.5E3', '.', 1500],
  ['12,34,567.5', '.', 1234567.5],
  ['12,34', '.', null],
  ['1.2.3', '.', null],
  ['12 boxes', '.', null],
  ['=1+1', '.', null],
  ['1e999', '.', null],
] as const)('the text %s with decimals after "%s" is %s', (text, decimal, value) => {
  expect(numberFrom(text, decimal)).toBe(value);
});

const none = decimalEvidence([]);
const signOf = (texts: readonly string[], file = none) => findDecimalSign(decimalEvidence(texts), file);

test('one text that can be read in one way only decides the sign of its column', () => {
  expect(signOf(['1.250', '2.500', '3,5']).sign).toBe(',');
  expect(signOf(['1,250', '0.75']).sign).toBe('.');
  expect(signOf(['1.234.567', '1.250']).sign).toBe(',');
});

test('"316.307" among numbers like "65556" is a thousand times larger, as they are', () => {
  const found = signOf(['316.307', '223.270', '65556', '44914', '188411']);
  expect(found).toMatchObject({ sign: ',', unsure: false });
  expect(numberFrom('316.307', found.sign)).toBe(316307);
});

test('"1.250" among numbers like "1100" stays small only when its size says so', () => {
  expect(signOf(['999.125', '1200', '1100']).sign).toBe('.');
});

test('a column that cannot tell follows the rest of the file, and says when nothing can', () => {
  expect(signOf(['1.250'], decimalEvidence(['2,5', '3,75'])).sign).toBe(',');
  expect(signOf(['1.250'], decimalEvidence(['2.5'])).sign).toBe('.');
  expect(signOf(['1.250'])).toMatchObject({ sign: '.', unsure: true });
  expect(signOf(['1,250'])).toMatchObject({ sign: '.', unsure: true });
});

// Serial days as Excel shows them: 1 is 1900-01-01, 60 its 29 February that never was, 61 is 1900-03-01.
test.each([
  ['2024-01-01', 45292],
  ['1900-03-01', 61],
  ['1900-01-01', 1],
  ['2-Jun-06', 38870],
  ['31-Jan-1998', 35826],
  ['31. Dez. 2025', 46022],
  ['1 février 2024', 45323],
  ['June 3, 2024', 45446],
  ['20240603', 45446],
  ['2024-06', 45444],
  ['06/2024', 45444],
  ['Jun-24', 45444],
  ['2024-W01', 45292],
  ['2024-01-01 06:00:00', 45292.25],
  ['2024-01-01T18:00:00Z', 45292.75],
  ['1/1/24 6:00 PM', 45292.75],
  ['45292', 45292],
  ['2024-01-01 25:00:00', 45293 + 1 / 24],
])('%s is the serial day %s', (text, serial) => {
  expect(dateFrom(text, 'mdy')).toBeCloseTo(serial, 9);
});

test('days and months change places with the order, where both can be either', () => {
  expect(dateFrom('3/4/24', 'mdy')).toBe(serialFromCivil({ year: 2024, month: 3, day: 4 }));
  expect(dateFrom('3/4/24', 'dmy')).toBe(serialFromCivil({ year: 2024, month: 4, day: 3 }));
  expect(dateFrom('13/4/24', 'mdy')).toBe(serialFromCivil({ year: 2024, month: 4, day: 13 }));
});

test.each(['N/A - From RDC', '25:05:00', '31-Feb-24', '99/99/99', '', '2024', '12', 'soon'])(
  '%p is no date',
  (text) => {
    expect(dateFrom(text, 'dmy')).toBe('not a date');
  },
);

test('a day before 1900 is told from a text that is no day', () => {
  expect(dateFrom('1899-12-31', 'dmy')).toBe('before 1900');
});

test('every day from 1900 to 2200 is read back from how it is written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 109_574 }).filter((day) => day !== 60),
      (day) => {
        expect(serialFromCivil(civilFromSerial(day))).toBe(day);
        expect(dateFrom(isoFromSerial(day), 'dmy')).toBe(day);
      },
    ),
  );
});

test('serial days agree with the calendar of the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 109_574 }), (day) => {
      const date = new Date(Date.UTC(1899, 11, 30 + day));
      expect(isoFromSerial(day)).toBe(date.toISOString().slice(0, 10));
    }),
  );
});

const orderOf = (texts: readonly string[], file: readonly string[] = [], commaFile = false) =>
  findDateOrder(dateEvidence(texts), dateEvidence(file), commaFile);

test('the date that reads one way only decides for its column, then the file, then the decimal sign', () => {
  expect(orderOf(['3/4/24', '25/4/24'])).toMatchObject({ order: 'dmy', unsure: false });
  expect(orderOf(['3/4/24', '4/25/24', '2-Jun-06'])).toMatchObject({ order: 'mdy', unsure: false });
  expect(orderOf(['3/4/24'], ['25/4/24']).order).toBe('dmy');
  expect(orderOf(['3.4.24']).order).toBe('dmy');
  expect(orderOf(['3/4/24'], [], true)).toMatchObject({ order: 'dmy', unsure: true });
  expect(orderOf(['3/4/24'])).toMatchObject({ order: 'mdy', unsure: true });
  expect(orderOf(['25/4/24', '4/25/24', '26/4/24'])).toMatchObject({ order: 'dmy', unsure: true });
});
