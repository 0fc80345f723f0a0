import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forecastBy, type MethodName } from '../../src/engine/forecast/methods';

/** Monthly sales of 2,674 car parts (Hyndman's expsmooth), beside the project and no part of it. */
const path = join(__dirname, '..', '..', '..', 'shared', 'data', 'demand', 'carparts.csv');
const held = 12;
const methods: readonly MethodName[] = ['AUTO', 'SBA', 'TSB', 'CROSTON', 'SBJ', 'ADIDA', 'IMAPA', 'SES', 'NAIVE'];
/** A stock of the forecast over a lead time of three months and 1.645 standard deviations of past months' demand. */
const leadTime = 3;
const factor = 1.645;

/** Rates of intermittent demand on months kept back: how far off, how biased, and what stock they lead to. */
export function carparts(): void {
  if (!existsSync(path)) {
    console.log('The sales of car parts are not there: skipped.');
    return;
  }
  const months = readFileSync(path, 'utf8').trim().split(/\r?\n/).slice(1).map(cellsOf);
  const parts = (months[0] ?? []).map((_, part) => months.map((month) => month[part] ?? ''));
  // Blank is missing, not zero: only parts with all their months.
  const whole = parts
    .filter((part) => !part.includes('') && !part.includes('NA'))
    .map((part) => Float64Array.from(part, Number));
  console.log(`${whole.length} parts, ${whole[0]!.length - held} months known and ${held} kept back\n`);
  console.log('| method | mean absolute rate error | bias of all demand | periods short | stock |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const method of methods) {
    const outcomes = whole.map((part) => outcomeOf(part, method));
    const sum = (of: (each: (typeof outcomes)[number]) => number): number =>
      outcomes.reduce((total, each) => total + of(each), 0);
    const bias = sum(({ rate, actual }) => rate - actual) / sum(({ actual }) => actual);
    const figures = [
      (sum(({ rate, actual }) => Math.abs(rate - actual)) / whole.length).toFixed(4),
      `${(100 * bias).toFixed(1)}%`,
      `${((100 * sum(({ short }) => short)) / sum(({ windows }) => windows)).toFixed(2)}%`,
      (sum(({ stock }) => stock) / whole.length).toFixed(3),
    ];
    console.log(`| ${[method, ...figures].join(' | ')} |`);
  }
}

/** The sales of one month: a cell for each part, behind the month. */
const cellsOf = (line: string): string[] => line.replaceAll('"', '').split(',').slice(1);

function outcomeOf(part: Float64Array, method: MethodName) {
  const history = part.slice(0, -held);
  const future = Array.from(part.slice(-held));
  const [rate = 0] = forecastBy(method, { history, horizon: 1, season: 1, window: 3 }).mean;
  const mean = history.reduce((sum, each) => sum + each, 0) / history.length;
  const variance = history.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (history.length - 1);
  const stock = leadTime * rate + factor * Math.sqrt(leadTime * variance);
  const totals = future
    .slice(leadTime - 1)
    .map((_, t) => future.slice(t, t + leadTime).reduce((sum, each) => sum + each, 0));
  const actual = future.reduce((sum, each) => sum + each, 0) / held;
  return { rate, actual, stock, short: totals.filter((total) => total > stock).length, windows: totals.length };
}
