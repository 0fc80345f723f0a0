import { isDeepStrictEqual } from 'node:util';
import type { Pool } from '../src/compute/pool';
import { here } from '../src/compute/runHere';
import { FORECAST } from '../src/functions/forecast/forecast';
import { callInTime, type CellResult } from '../src/functions/gate/call';
import { nodePool } from '../src/workbench/cli/nodePool';
import { monthlySeries } from './jobs/etsSeries';

const items = 1000;
const months = 60;

/** FORECAST by AUTO of a thousand items of five years, from cells to cells: `npm run bench -- many`. */
export async function manyForecasts(): Promise<void> {
  const block = monthlySeries(items).map((series) => Array.from(series.subarray(0, months)));
  const places: readonly (readonly [string, Pool])[] = [
    ['this thread, in slices', here],
    ['1 worker', nodePool(1)],
    ['2 workers', nodePool(2)],
  ];
  console.log(`| ${items} items of ${months} months, AUTO, season 12 | seconds | processor, s | longest stall, ms |`);
  console.log('| --- | ---: | ---: | ---: |');
  let before: CellResult | null = null;
  for (const [name, pool] of places) {
    const asked = (rows: number) => callInTime(FORECAST, [block.slice(0, rows), 12, 12], { run: pool.run });
    await asked(items / 10);
    const stall = watched();
    const [started, used] = [performance.now(), process.cpuUsage()];
    const cells = await asked(items);
    const seconds = (performance.now() - started) / 1000;
    const { user, system } = process.cpuUsage(used);
    console.log(`| ${name} | ${seconds.toFixed(1)} | ${((user + system) / 1e6).toFixed(1)} | ${stall().toFixed(0)} |`);
    if (before !== null && !isDeepStrictEqual(before, cells)) throw new Error(`other cells with ${name}`);
    before = cells;
    await pool.close();
  }
}

/** How long this thread let nobody else in, at the longest, until asked. */
function watched(): () => number {
  let longest = 0;
  let last = performance.now();
  const seen = (): void => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(seen, 1);
  return () => {
    clearInterval(timer);
    seen();
    return longest;
  };
}
