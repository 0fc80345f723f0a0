import type { Handed } from './argumentText';
import type { Operator } from './expression';

/**
 * Arithmetic on cells, as far as it is certain that Excel does the same; null where it is not. Left to Excel are text in
 * a sum (whether "5" is 5 depends on the country), blank cells (0 in a sum, but a formula that gives "" is #VALUE! there),
 * differences that Excel takes for 0, roots of negative numbers, and the text of a number with decimals.
 */
export function operate(sign: Operator, left: Handed, right: Handed): Handed | null {
  const [error, ...others] = [left, right].filter(isError);
  if (error !== undefined) return others.every(({ code }) => code === error.code) ? error : null;
  if (sign === '&') return joined(left, right);
  const [a, b] = [numberIn(left), numberIn(right)];
  return a === null || b === null ? null : calculated(sign, a, b);
}

/** `%` and the signs. */
export function alter(kind: 'percent' | 'plus' | 'minus', cell: Handed): Handed | null {
  if (isError(cell)) return cell;
  const value = numberIn(cell);
  if (value === null || (kind === 'plus' && typeof cell !== 'number')) return null;
  if (kind === 'plus') return value;
  return kind === 'minus' ? 0 - value : finite(value / 100);
}

const isError = (cell: Handed): cell is { readonly code: string } => typeof cell === 'object' && cell !== null;

function numberIn(cell: Handed): number | null {
  if (typeof cell === 'boolean') return Number(cell);
  return typeof cell === 'number' ? cell : null;
}

function calculated(sign: Exclude<Operator, '&'>, a: number, b: number): Handed | null {
  switch (sign) {
    case '+':
      return sum(a, b);
    case '-':
      return sum(a, -b);
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? { code: '#DIV/0!' } : finite(a / b);
    case '^':
      return (a === 0 && b <= 0) || (a < 0 && !Number.isInteger(b)) ? null : finite(a ** b);
  }
}

/** Excel shows 0 where two numbers differ in their last bits alone. https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result */
const lastBits = 1e-14;

function sum(a: number, b: number): Handed | null {
  const exact = a + b;
  const near = exact !== 0 && Math.abs(exact) <= lastBits * Math.max(Math.abs(a), Math.abs(b));
  return near ? null : finite(exact);
}

/** The smallest number that has all its digits; Excel knows none below it. */
const smallest = 2.2250738585072014e-308;

function finite(value: number): Handed | null {
  if (!Number.isFinite(value)) return { code: '#NUM!' };
  // No -0: it would be shown with its sign.
  return value !== 0 && Math.abs(value) < smallest ? null : value + 0;
}

function joined(left: Handed, right: Handed): Handed | null {
  const [a, b] = [textOf(left), textOf(right)];
  return a === null || b === null ? null : `${a}${b}`;
}

/** Beyond eleven digits, and with decimals, what a number looks like is Excel's affair. */
function textOf(cell: Handed): string | null {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) < 1e11 ? String(cell) : null;
}
