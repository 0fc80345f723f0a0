import type { TwinFunction } from '../define';
import { argumentsOf, valuesAt } from '../gate/argument';
import { cellErrorOf } from '../gate/cellError';
import { parametersOf } from '../gate/parameters';
import type { Card } from './card';

type Said = Pick<Card, 'worked' | 'achieves' | 'doubts'>;

/** What the definition has to say about the arguments of one row; nothing about those that the gate refuses. */
export function said(fn: TwinFunction, cells: readonly unknown[]): Said {
  const args = unlessRefused(() => {
    const own = argumentsOf(parametersOf(fn), cells).filter(({ name }) => name in fn.params);
    return valuesAt(own, 0);
  });
  if (args === null) return { worked: [], achieves: [], doubts: null };
  return {
    worked: unlessRefused(() => fn.worked?.(args)) ?? [],
    achieves: unlessRefused(() => fn.achieves?.(args)) ?? [],
    doubts: unlessRefused(() => fn.doubts?.(args)) ?? null,
  };
}

/** The answer may exist where the service of a policy does not: then there is nothing to say of it. */
function unlessRefused<T>(say: () => T): T | null {
  try {
    return say();
  } catch (thrown) {
    cellErrorOf(thrown);
    return null;
  }
}
