import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { mean } from '../../src/engine/numeric/moments';
import { median } from '../../src/engine/numeric/quantile';
import { allFetched } from '../../src/functions/allFetched';
import { registry } from '../../src/functions/registry';
import { exampleCells } from '../../src/functions/testing/exampleCells';
import type { FirstCall, Timed } from './call';
import { typical } from './typical';

const rounds = 3;
const shown = 10;
const goal = 100;
/** Another build can be named: `npm run bench -- first FOLDER`. */
const dist = resolve(process.argv[3] ?? join(__dirname, '../../dist'));

interface Row {
  readonly what: string;
  readonly cold: number;
  readonly warmed: number;
  readonly pieces: readonly number[];
}

/**
 * The very first call of each function, with the numbers of its example and as a planner types it: `npm run bench -- first`,
 * of what `npm run build` made. Each has a thread of its own: another instance of V8, in which nothing is compiled.
 */
export async function firstCalls(): Promise<void> {
  await allFetched();
  const rows: Row[] = [];
  const failed: string[] = [];
  for (const fn of registry) {
    const { cells } = exampleCells(fn.examples[0]?.formula ?? '');
    const calls = { example: cells, '120 periods': typical(fn, cells) };
    for (const [what, given] of Object.entries(calls)) {
      if (given === null) continue;
      const row = await rowOf(`${fn.name}, ${what}`, { dist, name: fn.name, cells: given });
      if (row === null) failed.push(`${fn.name}, ${what}`);
      else rows.push(row);
    }
  }
  console.log('| first call | not warmed, ms | warmed, ms |');
  console.log('| --- | ---: | ---: |');
  for (const { what, cold, warmed } of [...rows].sort((a, b) => b.cold - a.cold).slice(0, shown)) {
    console.log(`| ${what} | ${cold.toFixed(0)} | ${warmed.toFixed(0)} |`);
  }
  const above = (times: readonly number[]): number => times.filter((ms) => ms > goal).length;
  const [cold, warmed] = [rows.map((row) => row.cold), rows.map((row) => row.warmed)];
  console.log(`\n${rows.length} first calls, medians of ${rounds}.`);
  console.log(`Above ${goal} ms: ${above(cold)} not warmed, ${above(warmed)} warmed.`);
  console.log(`Mean: ${mean(cold).toFixed(1)} ms not warmed, ${mean(warmed).toFixed(1)} ms warmed.`);
  const totals = rows.map(({ pieces }) => pieces.reduce((sum, ms) => sum + ms, 0));
  const longest = rows.map(({ pieces }) => Math.max(0, ...pieces));
  console.log(`Warming: ${median(totals).toFixed(0)} ms in all, the longest piece ${median(longest).toFixed(0)} ms.`);
  if (failed.length > 0) console.log(`Not answered on this page: ${failed.join('; ')}.`);
}

async function rowOf(what: string, call: Omit<FirstCall, 'warmed'>): Promise<Row | null> {
  const cold: Timed[] = [];
  const warmed: Timed[] = [];
  for (let round = 0; round < rounds; round++) {
    cold.push(await inThread({ ...call, warmed: false }));
    warmed.push(await inThread({ ...call, warmed: true }));
  }
  if (![...cold, ...warmed].every(({ answered }) => answered)) return null;
  const ms = (times: readonly Timed[]): number => median(times.map((one) => one.ms));
  return { what, cold: ms(cold), warmed: ms(warmed), pieces: warmed[0]?.pieces ?? [] };
}

/** A thread does not inherit the loader of TypeScript, so it begins by starting its own. */
const entry = "require('tsx/cjs'); require(require('node:worker_threads').workerData.file)";

const inThread = (call: FirstCall): Promise<Timed> =>
  new Promise((resolve, reject) => {
    const workerData = { ...call, file: join(__dirname, 'call.ts') };
    const thread = new Worker(entry, { eval: true, execArgv: [], workerData });
    thread.once('error', reject);
    thread.once('message', (timed: Timed) => void thread.terminate().then(() => resolve(timed)));
  });
