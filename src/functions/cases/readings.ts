import type { Case } from './case';

/** A case in the words of the arguments. */
export interface Reading {
  readonly inputs: Case['inputs'];
}

/** The arcs of S178 that S179 has less capacity on; its DELTA is against them. */
const beforeCongestion = [
  ['PlantA', 'PortX', 4, 250],
  ['PlantB', 'PortX', 3, 150],
];

/** Cases that say something only in their description, or in words of their own. All others are read as they stand. */
const readings: Readonly<Record<string, (inputs: Case['inputs']) => Reading>> = {
  S179: (inputs) => ({
    inputs: {
      ...inputs,
      baseArcs: (inputs['arcs'] as readonly (readonly unknown[])[]).map(
        (arc) => beforeCongestion.find(([from, to]) => from === arc[0] && to === arc[1]) ?? arc,
      ),
    },
  }),
};

export const readingOf = ({ id, inputs }: Case): Reading => readings[id]?.(inputs) ?? { inputs };
