import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The weekly series of the M4 competition, which are not part of the project: beside it, as github.com/Mcompetitions has them. */
const folder = join(__dirname, '..', '..', '..', 'shared', 'data', 'demand');

export interface M4 {
  readonly train: readonly Float64Array[];
  readonly test: readonly Float64Array[];
  /** The organisers' own forecasts. */
  readonly published: Readonly<Record<'SES' | 'Naive2', readonly Float64Array[]>>;
}

/** Null when the data are not there. */
export function m4Data(): M4 | null {
  if (!existsSync(join(folder, 'm4_weekly_train.csv'))) return null;
  return {
    train: rows('m4_weekly_train.csv'),
    test: rows('m4_weekly_test.csv'),
    published: { SES: rows('m4_forecasts_SES_weekly.csv'), Naive2: rows('m4_forecasts_Naive2_weekly.csv') },
  };
}

/** One series a row, its name first, ragged on the right; every value in quotes. */
const rows = (file: string): readonly Float64Array[] =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [, ...cells] = line.replaceAll('"', '').split(',');
      return Float64Array.from(cells.filter((cell) => cell !== '' && cell !== 'NA').map(Number));
    });
