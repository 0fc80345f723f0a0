import { Problem } from '../../problem';

export type ErrorKind = 'A' | 'M';
export type TrendKind = 'N' | 'A' | 'Ad';
export type SeasonKind = 'N' | 'A' | 'M';

/** One form of exponential smoothing: additive or multiplicative error, trend (none, straight, damped), and season. */
export interface Form {
  readonly error: ErrorKind;
  readonly trend: TrendKind;
  readonly season: SeasonKind;
}

const errors: readonly ErrorKind[] = ['A', 'M'];
const trends: readonly TrendKind[] = ['N', 'A', 'Ad'];
const seasons: readonly SeasonKind[] = ['N', 'A', 'M'];

/** An additive error with a multiplicative season can divide by values near zero: its variance is infinite. */
const isStable = ({ error, season }: Form): boolean => !(error === 'A' && season === 'M');

/** In an order in which each form with multiplicative error follows its additive sibling. */
const allForms: readonly Form[] = seasons.flatMap((season) =>
  trends.flatMap((trend) => errors.map((error) => ({ error, trend, season }))),
);

/** As R and the textbooks write it: ETS(M,Ad,M). */
export const formName = ({ error, trend, season }: Form): string => `ETS(${error},${trend},${season})`;

/** Whether the form needs values above zero throughout. */
export const isMultiplicative = ({ error, season }: Form): boolean => error === 'M' || season === 'M';

/**
 * The forms that a word such as `ZZZ`, `AAA` or `MAdM` stands for; Z leaves the choice open among the 15 stable ones.
 * A form without Z may also be one of the three unstable ones, such as `AAM`, the multiplicative method of Holt and
 * Winters, which is then fitted by least squares; `(HW)` behind it says so.
 */
export function formsOf(model: string): readonly Form[] {
  const [, error, trend, season, least] = /^([AMZ])(N|AD|A|Z)([NAMZ])(\(HW\))?$/.exec(model.trim().toUpperCase()) ?? [];
  const found = allForms.filter(
    (form) =>
      fits(error, form.error) &&
      fits(trend, form.trend) &&
      fits(season, form.season) &&
      (isOpen(model) ? isStable(form) : true),
  );
  if (found.length > 0 && (least === undefined || !found.every(isStable))) return found;
  throw new Problem(
    'wrong-type',
    `model must be three letters such as ZZZ, AAA or MAdM (error A, M or Z; trend N, A, Ad or Z; season N, A, M or Z), not the text "${model.slice(0, 30)}"`,
  );
}

const fits = (letter: string | undefined, kind: string): boolean => letter === 'Z' || letter === kind.toUpperCase();
const isOpen = (model: string): boolean => /z/i.test(model);
