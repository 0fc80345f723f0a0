import { isShare, type Unit, units } from '../../fields/units';
import type { Handed } from './argumentText';

const day = 86_400_000;
/** Day 0 of Excel's calendar of 1900, from March of that year on. */
const dayZero = Date.UTC(1899, 11, 30);

/** A cell as a person reads it in its unit: shares in percent, dates as dates, numbers with as many digits as tell. */
export function amount(cell: Handed, unit: Unit, decimals = decimalsOf(unit)): string {
  if (cell === null) return 'blank';
  if (typeof cell === 'object') return cell.code;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'string') return cell;
  if (isShare(unit)) return `${digits(100 * cell, decimals)}%`;
  if (unit === 'date') return written(cell).slice(0, 10);
  if (unit === 'time') return written(cell).slice(0, 16).replace('T', ' ');
  return digits(cell, decimals);
}

/** With its unit in words, where it has one that the number does not show by itself. */
export function amountWithUnit(cell: Handed, unit: Unit, decimals = decimalsOf(unit)): string {
  const shown = amount(cell, unit, decimals);
  const quiet =
    typeof cell !== 'number' || isShare(unit) || ['none', 'date', 'time', 'text', 'count', 'ratio'].includes(unit);
  return quiet ? shown : `${shown} ${shown === '1' ? one(units[unit].says) : units[unit].says}`;
}

const one = (says: string): string => says.replace(/^(unit|period|day|hour|year)s\b/, '$1');

const decimalsOf = (unit: Unit): number => Math.max(2, (units[unit].format.split('.')[1] ?? '').length);

/** Decimals as asked; a number that would lose its meaning so (0.0004, 0.99999 of 1) keeps four digits of its own. */
function digits(value: number, decimals: number): string {
  const rounded = Number(value.toFixed(decimals));
  const off = Math.abs(rounded - value);
  if (value !== 0 && Math.abs(value) < 1 && off > 1e-3 * Math.abs(value)) return String(Number(value.toPrecision(4)));
  return rounded.toLocaleString('en-US', { maximumFractionDigits: decimals });
}

function written(serial: number): string {
  const date = new Date(dayZero + Math.round(serial * day));
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString();
}
