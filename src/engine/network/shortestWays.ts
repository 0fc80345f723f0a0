/** Edges that leave each node: those of node i from `starts[i]` up to `starts[i + 1]`. No length is below 0. */
export interface Edges {
  readonly starts: Int32Array;
  readonly heads: Int32Array;
  readonly lengths: Float64Array;
}

export function edgesOf(nodes: number, list: readonly (readonly [from: number, to: number, length: number])[]): Edges {
  const starts = new Int32Array(nodes + 1);
  for (const [from] of list) starts[from + 1]!++;
  for (let i = 0; i < nodes; i++) starts[i + 1]! += starts[i]!;
  const next = starts.slice();
  const heads = new Int32Array(list.length);
  const lengths = new Float64Array(list.length);
  for (const [from, to, length] of list) {
    const at = next[from]!++;
    heads[at] = to;
    lengths[at] = length;
  }
  return { starts, heads, lengths };
}

/**
 * Length of the shortest way from one node to each other, Infinity where there is none shorter than `within`: Dijkstra
 * (1959), with a binary heap in which a node stands again when a shorter way to it is found.
 */
export function shortestWays({ starts, heads, lengths }: Edges, from: number, within = Infinity): Float64Array {
  const ways = new Float64Array(starts.length - 1).fill(Infinity);
  const settled = new Uint8Array(ways.length);
  const heap: (readonly [length: number, node: number])[] = [[0, from]];
  ways[from] = 0;
  for (let top = taken(heap); top !== null; top = taken(heap)) {
    const [length, node] = top;
    if (settled[node] === 1) continue;
    settled[node] = 1;
    for (let e = starts[node]!; e < starts[node + 1]!; e++) {
      const far = length + lengths[e]!;
      if (far >= ways[heads[e]!]! || far > within) continue;
      ways[heads[e]!] = far;
      put(heap, [far, heads[e]!]);
    }
  }
  return ways;
}

type Heap = (readonly [length: number, node: number])[];

function put(heap: Heap, entry: Heap[number]): void {
  let at = heap.length;
  heap.push(entry);
  for (let above = (at - 1) >> 1; at > 0 && heap[above]![0] > entry[0]; above = (at - 1) >> 1) {
    heap[at] = heap[above]!;
    heap[(at = above)] = entry;
  }
}

/** The entry with the least length, or null when there is none. */
function taken(heap: Heap): Heap[number] | null {
  const top = heap[0];
  const last = heap.pop();
  if (top === undefined || last === undefined) return null;
  if (heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && heap[below + 1]![0] < heap[below]![0]) below++;
    if (heap[below]![0] >= last[0]) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = last;
  return top;
}
