import { recall, remember } from '../state/memory';

/** Excel lets a pane be made that narrow and that wide. */
export const narrowest = 320;
export const widest = 600;

export const withinBounds = (width: number): number => Math.min(widest, Math.max(narrowest, Math.round(width)));

export const recalledWidth = (): number => withinBounds(Number(recall('paneWidth') ?? 350));
export const rememberWidth = (width: number): void => remember('paneWidth', String(width));
