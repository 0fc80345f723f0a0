import type { Unit } from '../../fields/units';
import { amount } from './amount';

/** A number inside a sentence of a card. */
export const num = (value: number, unit: Unit = 'units'): string => amount(value, unit);
export const percent = (value: number): string => amount(value, 'share');
