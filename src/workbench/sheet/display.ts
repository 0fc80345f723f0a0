import type { Value } from '../host/book';
import { isError } from '../host/book';
import { numfmt } from './univer/univer';

/** What a person reads in the cell. A General number shows at most 10 digits, as in a wide enough cell of Excel. */
export function display(value: Value, numberFormat: string): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string')
    return numberFormat.includes('@') && numberFormat !== '@' ? formatted(value, numberFormat) : value;
  return numberFormat === 'General' || numberFormat === '@' ? general(value) : formatted(value, numberFormat);
}

function general(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e11) return String(value);
  if (size >= 1e11 || (size < 1e-4 && size > 0)) {
    const [digits = '', power = '0'] = value.toExponential(5).split('e');
    const sign = power.startsWith('-') ? '-' : '+';
    const rest = digits.includes('.') ? digits.replace(/\.?0+$/u, '') : digits;
    return `${rest}E${sign}${power.replace(/^[+-]/u, '').padStart(2, '0')}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

function formatted(value: number | string, numberFormat: string): string {
  try {
    return numfmt.format(numberFormat, value);
  } catch {
    return String(value);
  }
}
