import type { StageInput } from '../../engine/inventory/guaranteedService/network';
import { Problem } from '../../engine/problem';
import type { Cell } from '../../fields/field';
import { refuseLong } from '../network/refuseLong';
import { needed, readTable } from '../readTable';

type Table = readonly (readonly Cell[])[];

const amount = { min: 0 };
const columns = {
  id: 'text',
  holding: amount,
  time: amount,
  maxService: amount,
  demandMean: amount,
  demandSd: amount,
  inboundService: amount,
} as const;

/** Every stage is looked at together with every other. */
const mostRows = 500;

/** The nodes of a network from a table with a header row. A node with demand and no maxService serves at once. */
export function stagesOf(nodes: Table): readonly StageInput[] {
  const seen = new Set<string>();
  const rows = readTable(nodes, 'nodes', { columns, needed: ['id', 'holding', 'time'] });
  refuseLong(rows, mostRows, 'nodes');
  if (rows.length === 0) throw new Problem('cannot-tell', 'nodes holds no rows: give at least one');
  return rows.map((row) => {
    const name = row.id ?? '';
    if (seen.has(name)) throw new Problem('wrong-type', `${row.where} names ${name} a second time`);
    seen.add(name);
    const demandSd = row.demandSd ?? 0;
    return {
      name,
      holding: needed(row, 'holding'),
      time: needed(row, 'time'),
      demandMean: row.demandMean ?? 0,
      demandSd,
      maxService: row.maxService ?? (demandSd > 0 ? 0 : Infinity),
      inboundService: row.inboundService ?? 0,
    };
  });
}

/** Pairs of places from a table of two columns, from and to, with or without its header. */
export function edgesOf(edges: Table, stages: readonly StageInput[]): readonly (readonly [number, number])[] {
  if (edges.some((row) => row.length !== 2)) {
    throw new Problem('wrong-type', 'edges must have two columns: from and to');
  }
  const places = new Map(stages.map(({ name }, place) => [name, place]));
  const seen = new Set<string>();
  const rows = readTable(edges, 'edges', {
    columns: { from: 'text', to: 'text' },
    needed: ['from', 'to'],
    byPlace: true,
  });
  refuseLong(rows, 4 * mostRows, 'edges');
  return rows.map(({ from, to, where }) => {
    const placeOf = (name: string | null): number => {
      const place = places.get(name ?? '');
      if (place === undefined) throw new Problem('wrong-type', `${where} names ${name ?? ''}, which is not in nodes`);
      return place;
    };
    const pair = [placeOf(from), placeOf(to)] as const;
    if (seen.has(pair.join())) throw new Problem('wrong-type', `${where} repeats ${from ?? ''} to ${to ?? ''}`);
    seen.add(pair.join());
    return pair;
  });
}
