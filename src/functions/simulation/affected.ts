import { Problem } from '../../engine/problem';
import type { PointRow } from './pointTable';

interface Aimed {
  readonly node: string | null;
  readonly item: string | null;
  readonly where: string;
}

/** The stock points that a row is about: those of its node and its item, all where it names neither. */
export function affected({ node, item, where }: Aimed, points: readonly PointRow[]): readonly number[] {
  const found = points.flatMap((point, at) =>
    (node === null || point.node === node) && (item === null || point.item === item) ? [at] : [],
  );
  if (found.length > 0) return found;
  throw new Problem('wrong-type', `${where} is about ${[node, item].join(' ').trim()}, which is not in model`);
}
