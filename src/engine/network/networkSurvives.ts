import type { LinearProgramme, LinearSolver } from '../numeric/linearProgramme';

/** What is at one place once a source is lost; each quantity may be 0. */
export interface Place {
  /** Units on stock, and on the way to it. */
  readonly stock: number;
  /** Units per period that come from outside. */
  readonly supply: number;
  readonly demand: number;
}
export interface Link {
  readonly from: string;
  readonly to: string;
  /** Units per period; may be infinite. */
  readonly capacity: number;
}

/**
 * The longest time for which every demand of a network can be met in full: the linear programme of Simchi-Levi et al.
 * (2015), Interfaces 45(5), with the time t as a variable. What leaves a place in that time is at most its stock, its
 * supply times t, and what came in; a link carries at most its capacity times t. Infinity when supply alone is enough.
 * Transit times are not modelled: what is on the way counts as stock of the place where it arrives.
 */
export function networkSurvives(
  places: ReadonlyMap<string, Place>,
  links: readonly Link[],
  solve: LinearSolver,
): number {
  const most = [...places.values()].reduce((largest, { demand }) => Math.max(largest, demand), 0);
  if (most === 0) return Infinity;
  const unit = Math.min(1, most);
  const [ownPlaces, ownLinks] = counted(places, links, unit);
  if (solve(programmeOf(ownPlaces, ownLinks, 1)) !== null) return Infinity;
  return 0 - (solve(programmeOf(ownPlaces, ownLinks, null))?.objective ?? 0);
}

/** The solver's tolerance is a number of units, so small ones are counted in the largest demand. */
const counted = (
  places: ReadonlyMap<string, Place>,
  links: readonly Link[],
  unit: number,
): [ReadonlyMap<string, Place>, readonly Link[]] => [
  new Map(
    [...places].map(([name, { stock, supply, demand }]) => [
      name,
      { stock: stock / unit, supply: supply / unit, demand: demand / unit },
    ]),
  ),
  links.map((link) => ({ ...link, capacity: link.capacity / unit })),
];

/** Of a time that is given there are rates and no stock: can supply alone serve? Else time is the first variable. */
function programmeOf(places: ReadonlyMap<string, Place>, links: readonly Link[], time: 1 | null): LinearProgramme {
  const row = new Map([...places.keys()].map((name, i) => [name, i]));
  const limited = links.filter(({ capacity }) => Number.isFinite(capacity));
  const capacityRow = new Map(limited.map((link, i) => [link, places.size + i]));
  const all = [...places.values()];
  const columns: [number, number][][] = [
    [
      ...all.map(({ demand, supply }, i): [number, number] => [i, demand - supply]),
      ...limited.map(({ capacity }, i): [number, number] => [places.size + i, -capacity]),
    ],
    ...links.map((link): [number, number][] => {
      const own = capacityRow.get(link);
      const ends: [number, number][] = [
        [row.get(link.from) ?? -1, 1],
        [row.get(link.to) ?? -1, -1],
      ];
      return own === undefined ? ends : [...ends, [own, 1]];
    }),
  ];
  const rows = places.size + limited.length;
  const starts = new Int32Array(columns.length + 1);
  columns.forEach((entries, j) => (starts[j + 1] = starts[j]! + entries.length));
  return {
    cost: Float64Array.from(columns, (_, j) => (j === 0 ? -1 : 0)),
    lower: Float64Array.from(columns, (_, j) => (j === 0 ? (time ?? 0) : 0)),
    upper: Float64Array.from(columns, (_, j) => (j === 0 ? (time ?? Infinity) : Infinity)),
    rowLower: new Float64Array(rows).fill(-Infinity),
    rowUpper: Float64Array.from({ length: rows }, (_, i) => (time === null ? (all[i]?.stock ?? 0) : 0)),
    starts,
    rows: Int32Array.from(columns.flat(), ([at]) => at),
    values: Float64Array.from(columns.flat(), ([, value]) => value),
  };
}
