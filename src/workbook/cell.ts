import type { Cell } from '../fields/field';

export type { Cell };

/**
 * What an edit writes into a cell. A string is always text, whatever it looks like: what comes from a file can never
 * become a formula. A formula is said to be one. English names, commas, a leading "=".
 */
export interface Formula {
  readonly formula: string;
}
export type Content = Cell | Formula;

export const formula = (text: string): Formula => ({ formula: text });
export const isFormula = (content: Content): content is Formula => typeof content === 'object' && content !== null;
