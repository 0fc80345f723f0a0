import { cpus } from 'node:os';
import { etsBesideR } from './accuracy/ets';
import { carparts } from './accuracy/carparts';
import { m4 } from './accuracy/m4';
import { columns } from './columns';
import { firstCalls } from './first/main';
import { etsJob } from './jobs/ets';
import { gateJob } from './jobs/gate';
import { importJob } from './jobs/importing';
import { intermittentJob } from './jobs/intermittent';
import { safetyStockJob } from './jobs/safetyStock';
import { simulationJob } from './jobs/simulation';
import { writingJob } from './jobs/writing';
import { manyForecasts } from './manyForecasts';
import { measure, type Duel } from './rounds';
import { benchWorkbench } from './workbench/main';

/** Each job with the number of rounds, and how far the two answers may be apart: chance differs between simulations. */
const jobs: readonly (readonly [job: () => Duel | readonly Duel[], rounds: number, tolerance: number])[] = [
  [safetyStockJob, 15, 1e-12],
  [gateJob, 15, 1e-12],
  [simulationJob, 11, 0.02],
  [etsJob, 5, 0.01],
  [intermittentJob, 15, 1e-9],
  [importJob, 7, 0],
  [writingJob, 5, 0],
];

/**
 * `npm run bench -- m4`, `-- carparts` and `-- ets` ask for accuracy, beside what others publish or compute; `-- columns`,
 * `-- first` and `-- many` for the time of calls; `-- workbench` for that of the pane in a browser.
 */
const questions: Readonly<Record<string, () => void | Promise<void>>> = {
  m4,
  carparts,
  ets: etsBesideR,
  columns,
  first: firstCalls,
  many: manyForecasts,
  workbench: benchWorkbench,
};

async function main(): Promise<void> {
  const asked = questions[process.argv[2] ?? ''];
  if (asked !== undefined) return asked();
  console.log(`Node ${process.version}, ${cpus().length} cores. A ratio above 1: ours is faster.\n`);
  console.log('| job | ours | compared with | ours, ms | other, ms | ratio | noise | a second |');
  console.log('| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |');
  for (const [job, rounds, tolerance] of jobs) {
    for (const duel of [job()].flat()) await fight(duel, rounds, tolerance);
  }
}

async function fight(duel: Duel, rounds: number, tolerance: number): Promise<void> {
  const { ours, other, ratio, halfSpread } = await measure(duel, rounds, tolerance);
  const speed = `${Math.round((duel.amount / ours) * 1000).toLocaleString('en-US')} ${duel.unit}`;
  const figures = [ours.toFixed(0), other.toFixed(0), ratio.toFixed(2), `± ${(100 * halfSpread).toFixed(0)}%`, speed];
  console.log(`| ${[duel.name, duel.ours.says, duel.other.says, ...figures].join(' | ')} |`);
}

void main().then(() => process.exit(0));
