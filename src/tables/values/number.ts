export type DecimalSign = '.' | ',';

/** A number as written, with everything but digits, signs of the number and exponent taken away. */
interface Written {
  readonly body: string;
  readonly negative: boolean;
  readonly percent: boolean;
}

const currency =
  /^(?:[€$£¥]|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|JPY|CNY)\s*|\s*(?:[€$£¥]|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|JPY|CNY)$/gi;
const spaced = /(\d)[\s\u00a0\u202f'’](?=\d{3}(?:\D|$))/g;

export function written(text: string): Written | null {
  let rest = text
    .trim()
    .replace(currency, '')
    .trim()
    .replace(/^\u2212/, '-');
  const bracketed = /^\((.*)\)$/.exec(rest)?.[1];
  rest = bracketed ?? rest;
  const percent = rest.endsWith('%');
  if (percent) rest = rest.slice(0, -1).trim();
  const sign = /^[+-]|-$/.exec(rest)?.[0];
  rest = rest
    .replace(/^[+-]|-$/, '')
    .replace(currency, '')
    .trim()
    .replace(spaced, '$1');
  if (!/^(?:\d[\d.,]*|[.,]\d+)(?:[eE][+-]?\d+)?$/.test(rest)) return null;
  return { body: rest, negative: bracketed !== undefined || sign === '-', percent };
}

/** The number a text means when decimals follow `decimal` and thousands may be set off by the other sign; or null. */
export function numberFrom(text: string, decimal: DecimalSign): number | null {
  const given = written(text);
  if (!given) return null;
  const [digits = '', exponent = ''] = given.body.split(/(?=[eE])/);
  const other = decimal === '.' ? ',' : '.';
  const [whole = '', fraction = '', ...more] = digits.split(decimal);
  if (more.length > 0 || fraction.includes(other)) return null;
  // Groups of three, or of two as in India (12,34,567); the last is always three.
  const groups = whole.split(other);
  const last = groups.length - 1;
  const grouped = groups.every((group, at) =>
    at === 0 ? group.length <= 3 : group.length === 3 || (at < last && group.length === 2),
  );
  if (last > 0 && (!grouped || groups[0] === '')) return null;
  const value = Number(`${groups.join('')}.${fraction}${exponent}`);
  if (!Number.isFinite(value)) return null;
  return (given.negative ? -value : value) / (given.percent ? 100 : 1);
}
