import type { Handed } from './argumentText';

/** The cells of one argument, as rows; null where it is left out. */
export type Cells = readonly (readonly Handed[])[] | null;

/** The cells, or why they are not known here. */
export type Known = Cells | { readonly unknown: string };

export const isKnown = (known: Known): known is Cells => known === null || !('unknown' in known);
