import type { Entry, ErrorCode } from './book';
import { typedDate } from './typedDate';

/** What Excel makes of something typed into a cell, and the number format it gives the cell if that was General. */
export interface Typed {
  readonly entry: Entry;
  readonly format?: string;
}

const errors = new Set<string>(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);

/**
 * Range.values and Range.formulas take strings as if a person typed them.
 * Documented (typings of Range.values): null leaves a cell alone; "" empties it; a leading = + or - makes a formula.
 * Assumed: a leading apostrophe keeps text; cells formatted `@` take everything as text.
 * Assumed: the spelling of numbers, shares, money and dates is that of en-US; a leading @ starts a formula.
 */
export const typeIn = (given: unknown, numberFormat: string, year: number): Typed => {
  if (given === null || given === undefined) return { entry: undefined };
  if (given === '') return { entry: null };
  if (typeof given === 'number' || typeof given === 'boolean') return { entry: given };
  if (typeof given !== 'string') return { entry: String(given) };
  if (given.startsWith("'")) return { entry: given.slice(1) };
  if (numberFormat === '@') return { entry: given };
  if (/^=./.test(given)) return { entry: { formula: given } };
  const text = given.trim();
  if (/^(true|false)$/i.test(text)) return { entry: /^t/i.test(text) };
  if (errors.has(text.toUpperCase())) return { entry: { error: text.toUpperCase() as ErrorCode } };
  return typedNumber(text) ?? typedDate(text, year) ?? typedFormula(text) ?? { entry: given };
};

const plain = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?`;
const shapes: readonly [RegExp, (typed: RegExpExecArray) => Typed | null][] = [
  [new RegExp(`^([+-]?)(${plain})$`), ([, sign, digits]) => result(sign, digits, grouped(digits))],
  [new RegExp(`^[(](${plain})[)]$`), ([, digits]) => result('-', digits, grouped(digits))],
  [new RegExp(`^([+-]?)(${plain})e([+-]?\\d{1,3})$`, 'i'), ([, sign, digits, power]) => scaled(sign, digits, power)],
  [new RegExp(`^([+-]?)(${plain})\\s*%$`), ([, sign, digits]) => result(sign, digits, share(digits), 0.01)],
  [new RegExp(`^([+-]?)\\$(${plain})$`), ([, sign, digits]) => result(sign, digits, money(digits))],
  [/^([+-]?)(\d+) (\d+)\/(\d+)$/, ([, sign, whole, above, below]) => fraction(sign, whole, above, below)],
];

const typedNumber = (text: string): Typed | null => {
  for (const [shape, make] of shapes) {
    const typed = shape.exec(text);
    const made = typed && make(typed);
    if (made) return made;
  }
  return null;
};

const typedFormula = (text: string): Typed | null => {
  if (/^[+-]./.test(text)) return { entry: { formula: `=${text}` } };
  return /^@[A-Za-z_]/.test(text) ? { entry: { formula: `=${text.slice(1)}` } } : null;
};

const result = (sign = '', digits = '', format?: string, scale = 1): Typed | null => {
  if (!/\d/.test(digits)) return null;
  const size = Number(digits.replaceAll(',', ''));
  // A share divides by 100: 7% is the number 0.07, which 7 * 0.01 is not.
  const value = scale === 1 ? size : size / 100;
  return { entry: sign === '-' ? -value : value, ...(format && { format }) };
};
const scaled = (sign = '', digits = '', power = '0'): Typed | null => {
  if (!/\d/.test(digits)) return null;
  const value = Number(`${sign}${digits.replaceAll(',', '')}e${power}`);
  return Number.isFinite(value) ? { entry: value, format: '0.00E+00' } : null;
};
const fraction = (sign = '', whole = '0', above = '0', below = '1'): Typed | null => {
  if (Number(below) === 0) return null;
  const value = Number(whole) + Number(above) / Number(below);
  return { entry: sign === '-' ? -value : value, format: '# ?/?' };
};

const decimals = (digits = ''): boolean => digits.includes('.');
const grouped = (digits = ''): string | undefined =>
  digits.includes(',') ? (decimals(digits) ? '#,##0.00' : '#,##0') : undefined;
const share = (digits = ''): string => (decimals(digits) ? '0.00%' : '0%');
const money = (digits = ''): string => (decimals(digits) ? '$#,##0.00' : '$#,##0');
