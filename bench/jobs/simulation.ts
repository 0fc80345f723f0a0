import { joinBlocks } from '../../src/engine/simulation/join';
import { recordAt, recordSize } from '../../src/engine/simulation/record';
import { blocksOf, simulateBlocks } from '../../src/engine/simulation/simulate';
import type { Duel } from '../rounds';
import { naiveMeanStock } from './naiveSimulation';
import { simulationModel } from './simulationModel';

/** The core on typed arrays with keyed streams and all its records, against a straightforward one with objects. */
export function simulationJob(): Duel {
  const { points, replications, periods } = simulationModel;
  const days = points.length * replications * periods;
  return {
    name: 'Simulation of 40 items',
    unit: 'item days',
    amount: days,
    ours: {
      says: `engine, ${recordSize} measures of each path`,
      run: () => {
        // A copy, since tables and luck of a model are kept as long as it is.
        const model = { ...simulationModel };
        const { records } = joinBlocks(model, [simulateBlocks(model, 0, blocksOf(model))]);
        let sum = 0;
        for (let at = recordAt.onHandSum; at < records.length; at += recordSize) sum += records[at]!;
        return sum / days;
      },
    },
    other: { says: 'objects and arrays of orders, 1 measure', run: () => naiveMeanStock(simulationModel) },
  };
}
