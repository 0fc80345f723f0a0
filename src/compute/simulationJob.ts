import { joinBlocks, type Simulated } from '../engine/simulation/join';
import type { SimulationModel } from '../engine/simulation/model';
import { type Blocks, blocksOf, simulateBlocks } from '../engine/simulation/simulate';
import type { Job } from './job';

/** Replications of a simulation model, block by block. */
export const simulationJob: Job<SimulationModel, Blocks, Simulated> = {
  name: 'simulation',
  steps: blocksOf,
  part: simulateBlocks,
  join: (model, parts) =>
    joinBlocks(
      model,
      parts.map(({ part }) => part),
    ),
};
