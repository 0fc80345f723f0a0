import type { Arc, Network } from '../../engine/network/flow';
import { Problem } from '../../engine/problem';
import type { Cell } from '../../fields/field';
import { readTable } from '../readTable';
import { refuseLong } from './refuseLong';

type Table = readonly (readonly Cell[])[];

/** Arcs that one network may have: 0.4 s for the slowest of four shapes, and twice that with the arcs before a change. */
const mostArcs = 10_000;

/** The network of two tables. A node that only arcs name passes on what it gets. */
export function networkOf(supplyTable: Table, arcTable: Table, argument: string): Network {
  const supply = new Map<string, number>();
  const nameOf = oneSpelling();
  const nodes = readTable(supplyTable, 'supply', {
    columns: { node: 'text', quantity: 'number' },
    needed: ['node', 'quantity'],
    byPlace: true,
  });
  for (const { node, quantity, where } of nodes) {
    const name = nameOf(node);
    if (supply.has(name)) throw new Problem('wrong-type', `${where} names ${name} a second time`);
    supply.set(name, quantity ?? 0);
  }
  const arcs = readTable(arcTable, argument, {
    columns: { from: 'text', to: 'text', cost: 'number', capacity: { min: 0 }, min: { min: 0 } },
    needed: ['from', 'to', 'cost'],
    byPlace: true,
  }).map(({ from, to, cost, capacity, min, where }): Arc => {
    const arc = {
      from: nameOf(from),
      to: nameOf(to),
      cost: cost ?? 0,
      capacity: capacity ?? Infinity,
      least: min ?? 0,
    };
    if (arc.from === arc.to) throw new Problem('wrong-type', `${where} leads from ${arc.from} to itself`);
    if (arc.least > arc.capacity) throw new Problem('out-of-range', `${where} min must be at most its capacity`);
    return arc;
  });
  if (nodes.length === 0) throw new Problem('cannot-tell', 'supply holds no rows: give at least one node that needs');
  if (arcs.length === 0) throw new Problem('cannot-tell', `${argument} holds no rows: give at least one`);
  refuseLong(arcs, mostArcs, argument);
  for (const { from, to } of arcs) for (const node of [from, to]) if (!supply.has(node)) supply.set(node, 0);
  return { supply, arcs };
}

/** Names as they are first written: Excel takes Port and PORT for one, and so does who types them. */
function oneSpelling(): (name: string | null) => string {
  const first = new Map<string, string>();
  return (name) => {
    const key = (name ?? '').toLowerCase();
    if (!first.has(key)) first.set(key, name ?? '');
    return first.get(key) ?? '';
  };
}
