import type { Behaviour } from './behaviour';
import { cells } from './behaviours/cells';

/** In the order in which they are tried and shown: one line a theme. */
export const registry: readonly Behaviour[] = [...cells];
