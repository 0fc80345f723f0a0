import { call, type CellResult } from './gate/call';
import { registry } from './registry';

const byName = new Map(registry.map((fn) => [fn.name, fn]));

/**
 * What a function answers to the cells of one call. Behind this file lie all definitions and their mathematics; Excel's
 * entry loads it when it is needed.
 */
export function answer(name: string, cells: readonly unknown[]): CellResult {
  const fn = byName.get(name);
  if (fn === undefined) throw new Error(`functions.json names ${name}, which is not in the registry`);
  return call(fn, cells);
}
