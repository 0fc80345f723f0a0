import { forecastBy, type MethodName } from '../../src/engine/forecast/methods';
import { m4Data } from './m4Data';
import { owaOf, type Score, scoreOf } from './score';

/** What the organisers published for weekly series (M4-methods, "Evaluation and Ranks.xlsx"). */
const published: Readonly<Record<string, Score>> = {
  Naive2: { smape: 9.161, mase: 2.777 },
  SES: { smape: 9.012, mase: 2.685 },
  Holt: { smape: 9.708, mase: 2.42 },
  Damped: { smape: 8.866, mase: 2.404 },
  Theta: { smape: 9.093, mase: 2.637 },
  Comb: { smape: 8.944, mase: 2.432 },
};
const horizon = 13;
const runs: readonly (readonly [MethodName, number])[] = [
  ['NAIVE', 1],
  ['SES', 1],
  ['THETA', 1],
  ['COMB', 1],
  ['ETS', 1],
  ['AUTO', 1],
  ['BLEND', 1],
  ['AUTO', 52],
  ['BLEND', 52],
];

/** Accuracy on 359 series that nobody here has made: AUTO beside the competition's published benchmarks. */
export function m4(): void {
  const data = m4Data();
  if (data === null) {
    console.log('The weekly series of the M4 competition are not there: skipped.');
    return;
  }
  for (const name of ['SES', 'Naive2'] as const) {
    const { smape, mase } = scoreOf(data, data.published[name]);
    const same =
      smape.toFixed(3) === published[name]!.smape.toFixed(3) && mase.toFixed(3) === published[name]!.mase.toFixed(3);
    if (!same) throw new Error(`the organisers' ${name} scores ${smape} and ${mase} here: the scoring is not theirs`);
    console.log(
      `The organisers' own ${name} forecasts, scored here: ${smape.toFixed(3)} and ${mase.toFixed(3)}, as published.`,
    );
  }
  const naive2 = published.Naive2!;
  const line = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);
  const figures = (score: Score): string[] =>
    [score.smape, score.mase, owaOf(score, naive2)].map((each) => each.toFixed(3));
  console.log(`\n${data.train.length} weekly series of M4, ${horizon} weeks ahead\n`);
  line(['method', 'season', 'sMAPE', 'MASE', 'OWA', 'ms a series']);
  line(['---', '---:', '---:', '---:', '---:', '---:']);
  for (const [name, score] of Object.entries(published)) line([`${name}, published`, 1, ...figures(score), '']);
  for (const [method, season] of runs) {
    const started = performance.now();
    const forecasts = data.train.map((history) => forecastBy(method, { history, horizon, season, window: 3 }).mean);
    const ms = (performance.now() - started) / data.train.length;
    line([method, season, ...figures(scoreOf(data, forecasts)), ms.toFixed(1)]);
  }
}
