import { Problem } from '../engine/problem';
import type { TwinFunction } from './define';
import { callInTime, type CellResult } from './gate/call';
import { parametersOf } from './gate/parameters';
import { notInPreview } from './gate/preview';
import type { Means } from './gate/work';
import { run } from './pool';
import { registry } from './registry';

export { warmUp } from './warm/warmUp';

const byName = new Map(registry.map((fn) => [fn.name, fn]));

/**
 * What a function answers to the cells of one call. Behind this file lie all definitions and their mathematics; Excel's
 * entry loads it when it is needed.
 */
export function answer(name: string, cells: readonly unknown[]): CellResult | Promise<CellResult> {
  const fn = byName.get(name);
  if (fn === undefined) throw new Error(`functions.json names ${name}, which is not in the registry`);
  return callInTime(fn, cells, meansFor(fn, cells));
}

/** What the runtime hands in behind the arguments. */
interface Invocation {
  readonly isInValuePreview?: unknown;
  onCanceled?: () => void;
}

function meansFor(fn: TwinFunction, cells: readonly unknown[]): Means {
  if (fn.cancelable !== true) return { run };
  const invocation = cells[parametersOf(fn).length] as Invocation | undefined;
  const stop = new AbortController();
  if (invocation) invocation.onCanceled = () => stop.abort();
  return { run, signal: stop.signal, beforeJob: () => refusePreview(invocation) };
}

function refusePreview(invocation: Invocation | undefined): void {
  if (invocation?.isInValuePreview === true) {
    throw new Problem('cannot-tell', notInPreview);
  }
}
