import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { autoEts } from '../../src/engine/forecast/ets/autoEts';
import { nothingFixed } from '../../src/engine/forecast/ets/fixed';
import { type FitOptions, standardFit } from '../../src/engine/forecast/ets/fit';
import { formName } from '../../src/engine/forecast/ets/form';
import { airPassengers, johnson } from '../../src/engine/forecast/testing/series';
import { median } from '../../src/engine/numeric/quantile';
import { monthlySeries } from '../jobs/etsSeries';
import { m4Data } from './m4Data';

interface Series {
  readonly season: number;
  readonly values: ArrayLike<number>;
}

/** Not part of the project: whoever has it gets the comparison. */
const interpreter = 'Rscript';
const full: FitOptions = { fixed: nothingFixed, fitStates: true };

/** Each of the forms that R chose, fitted here too: likelihood, weights and time beside those of R's forecast package. */
export function etsBesideR(): void {
  if (spawnSync(interpreter, ['-e', 'library(forecast)']).status !== 0) {
    console.log('R with its package forecast is not there (Debian: r-cran-forecast): skipped.');
    return;
  }
  const weekly = (m4Data()?.train ?? []).slice(0, 100).map((values) => ({ season: 1, values }));
  const monthly = [airPassengers, ...monthlySeries(10)].map((values) => ({ season: 12, values }));
  const series: readonly Series[] = [...monthly, { season: 4, values: johnson }, ...weekly];
  const theirs = fitsOfR(series);
  const ours = series.map(({ season, values }) => autoEts(values, season, 'ZZZ', full).fit);

  const compared = series.map(({ season, values }, i) => {
    const r = theirs[i]!;
    const same = autoEts(values, season, r.form.replace(/ETS|[(),]/g, ''), full).fit;
    const off = Math.max(
      ...(['alpha', 'beta', 'gamma'] as const).map((name) => Math.abs(same.weights[name] - r[name])),
    );
    return {
      i,
      r,
      gain: r.aicc - ours[i]!.aicc,
      likelihood: same.logLikelihood - r.logLikelihood,
      off,
      form: formName(ours[i]!.form),
    };
  });
  const count = (holds: (each: (typeof compared)[number]) => boolean): number => compared.filter(holds).length;
  console.log(
    `${series.length} series: AirPassengers, ten made ones by month, Johnson & Johnson, ${weekly.length} weekly ones of M4\n`,
  );
  console.log(`same form chosen: ${count(({ r, form }) => form === r.form)}`);
  console.log(
    `AICc of the choice at most R's + 0.01: ${count(({ gain }) => gain >= -0.01)}; better by more: ${count(({ gain }) => gain > 0.01)}`,
  );
  console.log(`R's form: likelihood at least R's - 0.005: ${count(({ likelihood }) => likelihood >= -0.005)}`);
  console.log(
    `R's form: weights within 0.001 or a better likelihood: ${count(({ off, likelihood }) => off < 1e-3 || likelihood > 0)}`,
  );
  for (const { i, r, form, gain, likelihood, off } of compared) {
    const explained = gain >= -0.01 && (off < 1e-3 || likelihood > 0);
    if (!explained)
      console.log(
        `  series ${i}: ${form} here, ${r.form} in R, AICc ${gain.toFixed(3)} better, likelihood of R's form ${likelihood.toFixed(4)} better, weights ${off.toFixed(4)} apart`,
      );
  }
  for (const [name, from, to] of [
    ['monthly, 15 forms', 0, monthly.length],
    ['weekly without season, 6 forms', monthly.length + 1, series.length],
  ] as const) {
    const group = series.slice(from, to);
    const r = theirs.slice(from, to).reduce((sum, each) => sum + each.ms, 0) / group.length;
    const [fitted, quick] = [full, standardFit].map((options) => msEach(group, options)) as [number, number];
    const ratio = (ms: number): string => `${ms.toFixed(2)} (ratio ${(r / ms).toFixed(0)})`;
    console.log(
      `${name}, ms a series: R ${r.toFixed(1)}; first states fitted ${ratio(fitted)}, by default ${ratio(quick)}`,
    );
  }
}

/** Time of the processor, as for R: the median of some passes after one that warms up, so that other work matters little. */
function msEach(series: readonly Series[], options: FitOptions): number {
  const pass = (): number => {
    const before = process.cpuUsage();
    series.forEach(({ season, values }) => autoEts(values, season, 'ZZZ', options));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / series.length;
  };
  pass();
  return median(Array.from({ length: 9 }, pass));
}

function fitsOfR(series: readonly Series[]) {
  const folder = mkdtempSync(join(tmpdir(), 'twinsheet-r-'));
  const [input, output] = [join(folder, 'series.csv'), join(folder, 'fits.csv')];
  writeFileSync(input, series.map(({ season, values }) => [season, ...Array.from(values)].join(',')).join('\n'));
  execFileSync(interpreter, [join(__dirname, 'ets.R'), input, output]);
  const lines = readFileSync(output, 'utf8').trim().split('\n');
  rmSync(folder, { recursive: true });
  return lines.map((line) => {
    const [form = '', ...numbers] = line.split(';');
    const [logLikelihood = NaN, aicc = NaN, alpha = NaN, beta = NaN, gamma = NaN, ms = NaN] = numbers.map(Number);
    return { form, logLikelihood, aicc, alpha, beta, gamma, ms };
  });
}
