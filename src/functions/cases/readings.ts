import type { Case } from './case';
import type { Reading } from './reading';
import { scenarioReading } from './scenarioReading';
import { simulationReadings } from './simulationReadings';

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
  ...simulationReadings,
};

export function readingOf({ id, function: name, inputs }: Case): Reading {
  if (name === 'TWIN.SCENARIO' && 'base' in inputs) return scenarioReading(inputs);
  return readings[id]?.(inputs) ?? { inputs };
}
