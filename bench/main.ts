import { cpus } from 'node:os';
import { gateJob } from './jobs/gate';
import { importJob } from './jobs/importing';
import { safetyStockJob } from './jobs/safetyStock';
import { simulationJob } from './jobs/simulation';
import { writingJob } from './jobs/writing';
import { measure, type Duel } from './rounds';

/** Each job with the number of rounds, and how far the two answers may be apart: chance differs between simulations. */
const jobs: readonly (readonly [job: () => Duel, rounds: number, tolerance: number])[] = [
  [safetyStockJob, 15, 1e-12],
  [gateJob, 15, 1e-12],
  [simulationJob, 11, 0.02],
  [importJob, 7, 0],
  [writingJob, 5, 0],
];

async function main(): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} cores. A ratio above 1: ours is faster.\n`);
  console.log('| job | ours | compared with | ours, ms | other, ms | ratio | noise | a second |');
  console.log('| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |');
  for (const [job, rounds, tolerance] of jobs) {
    const duel = job();
    const { ours, other, ratio, halfSpread } = await measure(duel, rounds, tolerance);
    const speed = `${Math.round((duel.amount / ours) * 1000).toLocaleString('en-US')} ${duel.unit}`;
    const figures = [ours.toFixed(0), other.toFixed(0), ratio.toFixed(2), `± ${(100 * halfSpread).toFixed(0)}%`, speed];
    console.log(`| ${[duel.name, duel.ours.says, duel.other.says, ...figures].join(' | ')} |`);
  }
}

void main().then(() => process.exit(0));
