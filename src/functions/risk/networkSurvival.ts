import { networkSurvives, type Link, type Place } from '../../engine/network/networkSurvives';
import { Problem } from '../../engine/problem';
import type { Cell } from '../../fields/field';
import { fetched, type Work } from '../gate/work';
import { linearSolver } from '../network/linearSolver';
import { refuseLong } from '../network/refuseLong';
import { readTable } from '../readTable';

/** Places and links of one network: 0.2 s for each place that is lost; ten times as many take minutes. */
const mostPlaces = 1000;
const mostLinks = 2000;

type Table = readonly (readonly Cell[])[];

/** Periods that a network survives without one of its places, or as it stands. */
export function* networkSurvival(nodes: Table, arcs: Table | null, lost: string | null): Work<number> {
  const places = placesOf(nodes);
  const links = arcs === null ? [] : linksOf(arcs, places);
  refuseLong([...places], mostPlaces, 'networkNodes');
  refuseLong(links, mostLinks, 'networkArcs');
  const same = (name: string): boolean => name.toLowerCase() === lost?.trim().toLowerCase();
  if (lost !== null && ![...places.keys()].some(same))
    throw new Problem('wrong-type', `lostNode ${lost} is no node of networkNodes`);
  // Customers of a lost place still ask.
  const left = new Map(
    [...places].map(([name, place]) => [name, same(name) ? { ...place, stock: 0, supply: 0 } : place]),
  );
  const solve = yield* fetched(linearSolver);
  return networkSurvives(
    left,
    links.filter(({ from, to }) => !same(from) && !same(to)),
    solve,
  );
}

function placesOf(table: Table): Map<string, Place> {
  const amount = { min: 0 };
  const rows = readTable(table, 'networkNodes', {
    columns: { node: 'text', stock: amount, supply: amount, demand: amount },
    needed: ['node'],
    byPlace: true,
  });
  if (rows.length === 0) throw new Problem('cannot-tell', 'networkNodes holds no rows: give at least one');
  const places = new Map<string, Place>();
  for (const { node, stock, supply, demand, where } of rows) {
    if (places.has(node ?? '')) throw new Problem('wrong-type', `${where} names ${node ?? ''} a second time`);
    places.set(node ?? '', { stock: stock ?? 0, supply: supply ?? 0, demand: demand ?? 0 });
  }
  return places;
}

const linksOf = (table: Table, places: ReadonlyMap<string, Place>): readonly Link[] =>
  readTable(table, 'networkArcs', {
    columns: { from: 'text', to: 'text', capacity: { min: 0 } },
    needed: ['from', 'to'],
    byPlace: true,
  }).map(({ from, to, capacity, where }) => {
    const unknown = [from, to].find((name) => !places.has(name ?? ''));
    if (unknown !== undefined) throw new Problem('wrong-type', `${where} names ${unknown}, which networkNodes lacks`);
    if (from === to) throw new Problem('wrong-type', `${where} leads from ${from ?? ''} to itself`);
    return { from: from ?? '', to: to ?? '', capacity: capacity ?? Infinity };
  });
