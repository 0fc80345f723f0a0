import type { StageInput } from '../../engine/inventory/guaranteedService/network';
import { Problem } from '../../engine/problem';
import { outOfBounds } from '../../fields/bounds';
import type { Cell } from '../../fields/field';

type Table = readonly (readonly Cell[])[];

/** The columns of the table of nodes, in any order and spelling; id, holding and time are needed. */
const columns = ['id', 'holding', 'time', 'maxService', 'demandMean', 'demandSd', 'inboundService'] as const;
type Column = (typeof columns)[number];
const needed: readonly Column[] = ['id', 'holding', 'time'];

/** Every stage is looked at together with every other. */
const mostRows = 500;

const plain = (heading: Cell): string =>
  String(heading ?? '')
    .toLowerCase()
    .replaceAll(/[\s_]/g, '');

/** The nodes of a network from a table with a header row. A node with demand and no maxService serves at once. */
export function stagesOf(nodes: Table): readonly StageInput[] {
  const [header = [], ...rows] = nodes;
  if (rows.length > mostRows)
    throw new Problem('out-of-range', `nodes has ${rows.length} rows: give at most ${mostRows}`);
  const found = columns.map((column) => header.findIndex((heading) => plain(heading) === plain(column)));
  for (const column of needed) {
    if (found[columns.indexOf(column)] === -1) {
      throw new Problem('wrong-type', `nodes has no column ${column}: its first row must name ${columns.join(', ')}`);
    }
  }
  const stages = rows.flatMap((row, i) => {
    if (row.every((cell) => cell === null)) return [];
    const cellOf = (column: Column): Cell => row[found[columns.indexOf(column)] ?? -1] ?? null;
    const numberOf = (column: Column, left: number | null): number => numberIn(cellOf(column), column, i, left);
    const id = cellOf('id');
    if (id === null) throw new Problem('wrong-type', `nodes (row ${i + 2}) has no id`);
    const demandSd = numberOf('demandSd', 0);
    return {
      name: String(id),
      holding: numberOf('holding', null),
      time: numberOf('time', null),
      demandMean: numberOf('demandMean', 0),
      demandSd,
      maxService: numberOf('maxService', demandSd > 0 ? 0 : Infinity),
      inboundService: numberOf('inboundService', 0),
    };
  });
  if (stages.length === 0) throw new Problem('cannot-tell', 'nodes holds no rows: give at least one');
  const twice = stages.find(({ name }, i) => stages.some((other, j) => j < i && other.name === name));
  if (twice !== undefined) throw new Problem('wrong-type', `nodes holds ${twice.name} twice`);
  return stages;
}

function numberIn(cell: Cell, column: Column, row: number, left: number | null): number {
  const where = `nodes (row ${row + 2}) ${column}`;
  if (cell === null) {
    if (left !== null) return left;
    throw new Problem('wrong-type', `${where} is missing`);
  }
  if (typeof cell !== 'number') throw new Problem('wrong-type', `${where} must be a number`);
  if (!Number.isFinite(cell)) throw new Problem('out-of-range', `${where} must be a finite number`);
  const wrong = outOfBounds({ min: 0 }, cell);
  if (wrong !== null) throw new Problem('out-of-range', `${where} ${wrong}`);
  return cell;
}

/** Pairs of places from a table of two columns, from and to, with or without its header. */
export function edgesOf(edges: Table, stages: readonly StageInput[]): readonly (readonly [number, number])[] {
  const rows = plain(edges[0]?.[0] ?? null) === 'from' ? edges.slice(1) : edges;
  if (rows.length > 4 * mostRows) {
    throw new Problem('out-of-range', `edges has ${rows.length} rows: give at most ${4 * mostRows}`);
  }
  const placeOf = (cell: Cell | undefined): number => {
    const place = stages.findIndex(({ name }) => cell !== null && name === String(cell));
    if (place < 0)
      throw new Problem('wrong-type', `edges names ${String(cell ?? 'a blank cell')}, which is not in nodes`);
    return place;
  };
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    if (row.every((cell) => cell === null)) return [];
    if (row.length !== 2) throw new Problem('wrong-type', 'edges must have two columns: from and to');
    const pair = [placeOf(row[0]), placeOf(row[1])] as const;
    if (seen.has(pair.join()))
      throw new Problem('wrong-type', `edges holds ${String(row[0])} to ${String(row[1])} twice`);
    seen.add(pair.join());
    return [pair];
  });
}
