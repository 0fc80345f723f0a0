import { gzipSync } from 'node:zlib';
import type { Bundle } from './bundle';
import { ownScripts, preloaded } from './page';

/** What a planner waits for, in KB gzipped. */
export interface Size {
  readonly what: string;
  readonly kb: number;
  readonly budget: number;
}

/**
 * - `functions.js` alone: it stands before all else, and Excel calculates nothing without it.
 * - The first script: every other script that taskpane.html names.
 * - The first step: what the page announces beside them, needed before the first step can be used.
 */
export function sizes(bundle: Bundle): readonly Size[] {
  const page = bundle.get('taskpane.html')?.toString() ?? '';
  const start = ownScripts(page).filter((name) => name !== 'functions.js');
  const kb = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + gzipSync(bundle.get(name) ?? Buffer.alloc(0)).length, 0) / 1024;
  return [
    { what: 'functions.js', kb: kb(['functions.js']), budget: 30 },
    { what: 'the first script of the pane', kb: kb(start), budget: 120 },
    { what: 'the first script with the first step', kb: kb([...start, ...preloaded(page)]), budget: 130 },
  ];
}

export const tooLarge = (all: readonly Size[]): readonly string[] =>
  all
    .filter(({ kb, budget }) => kb > budget)
    .map(({ what, kb, budget }) => `${what} is ${kb.toFixed(0)} KB gzipped, ${budget} are allowed`);
