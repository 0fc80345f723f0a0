import { forecastJob } from './forecastJob';
import type { Job } from './job';
import { simulationJob } from './simulationJob';

/** The jobs that a worker can do; a worker is told a job by its name. */
const jobs: readonly Job<never, unknown, unknown>[] = [simulationJob, forecastJob];

export function jobNamed(name: string): Job<unknown, unknown, unknown> {
  const job = jobs.find((one) => one.name === name);
  if (job === undefined) throw new Error(`no job is named ${name}`);
  return job as Job<unknown, unknown, unknown>;
}
