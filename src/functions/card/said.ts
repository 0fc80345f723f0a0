import type { TwinFunction } from '../define';
import { argumentsOf, valuesAt } from '../gate/argument';
import { cellErrorOf } from '../gate/cellError';
import { parametersOf } from '../gate/parameters';
import type { Card } from './card';

type Said = Pick<Card, 'worked' | 'achieves' | 'doubts'>;

/** What the definition has to say about the arguments of one row; they have been through the gate already. */
export function said(fn: TwinFunction, cells: readonly unknown[]): Said {
  const own = argumentsOf(parametersOf(fn), cells).filter(({ name }) => name in fn.params);
  const args = valuesAt(own, 0);
  const lines = (say: ((given: typeof args) => readonly string[]) | undefined): readonly string[] => {
    try {
      return say?.(args) ?? [];
    } catch (thrown) {
      // The answer may exist where the service of a policy does not: then there is nothing to say.
      cellErrorOf(thrown);
      return [];
    }
  };
  return {
    worked: lines(fn.worked),
    achieves: lines(fn.achieves),
    doubts: fn.doubts === undefined ? null : lines(fn.doubts),
  };
}
