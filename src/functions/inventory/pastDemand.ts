import { demandProfile } from '../../engine/demand/demandProfile';
import type { Family } from '../../engine/numeric/distribution';
import { families } from '../../engine/numeric/distribution';
import { Problem } from '../../engine/problem';
import { byRow, gappyNumbers, optional, word } from '../../fields/field';
import { filled, gapRules, type GapRule } from '../demand/filled';

export const pastPeriods = gappyNumbers('units', 'Demand of past periods, oldest first, instead of mean and deviation');

/** The arguments by which a history may say what demand is like; they stand behind all others. */
export const historyTerms = {
  history: optional(byRow({ ...pastPeriods, help: `${pastPeriods.help}; a block has a row for each item` })),
  missing: word(gapRules, 'What a blank cell inside the history stands for', { default: 'REFUSE' }),
} as const;

const distWords = [...families, 'EMPIRICAL', 'AUTO'] as const;
export const distTerm = optional(
  word(
    distWords,
    'Distribution of demand over the lead time; POISSON takes its spread from the mean, AUTO and EMPIRICAL a history, EMPIRICAL the smallest past demand that reaches the service (FORECAST.QUANTILES interpolates). Left out, AUTO with a history, else NORMAL',
  ),
);

interface PastTerms {
  readonly history: readonly (number | null)[] | null;
  readonly missing: GapRule;
  readonly demandMean: number | null;
  readonly demandSd: number | null;
  readonly dist: (typeof distWords)[number] | null;
  readonly autocorrelation?: number;
}

export interface PastDemand {
  /** Without gaps; null when none is given. */
  readonly history: readonly number[] | null;
  /** What is given, else what the history shows. */
  readonly demandMean: number | null;
  readonly demandSd: number | null;
  readonly dist: Family | 'EMPIRICAL';
  /** The distribution was left to the history. */
  readonly auto: boolean;
}

/** Demand per period from what is given and from a history. */
export function pastDemand(terms: PastTerms): PastDemand {
  const { history, missing, demandMean, demandSd, dist } = terms;
  const past = history === null ? null : filled(history, missing);
  if (past === null) {
    if (dist === 'EMPIRICAL' || dist === 'AUTO')
      throw new Problem('wrong-type', `history is missing: dist ${dist} needs it`);
    const spread = dist === 'POISSON' && demandMean !== null ? Math.sqrt(demandMean) : null;
    return { history: null, demandMean, demandSd: demandSd ?? spread, dist: dist ?? 'NORMAL', auto: false };
  }
  if (dist === 'EMPIRICAL') {
    const { autocorrelation = 0 } = terms;
    refuseBesideHistory({ demandMean, demandSd, autocorrelation: autocorrelation === 0 ? null : autocorrelation });
  }
  const profile = demandProfile({ history: past, season: 1 });
  if (profile.sd === null && demandSd === null) {
    throw new Problem('cannot-tell', 'history has one period: its standard deviation needs two');
  }
  const auto = dist === null || dist === 'AUTO';
  return {
    history: past,
    demandMean: demandMean ?? profile.mean,
    demandSd: demandSd ?? profile.sd,
    dist: auto ? profile.family : dist,
    auto,
  };
}

/** A sample has its own mean, spread and order in time: another one beside it would be measured against it, or go unheard. */
export function refuseBesideHistory(given: Readonly<Record<string, number | null>>): void {
  const name = Object.keys(given).find((each) => given[each] !== null);
  if (name === undefined) return;
  throw new Problem(
    'wrong-type',
    `${name} must be left out under dist EMPIRICAL, which has it from the history: try AUTO`,
  );
}

/** The family that a history advises, unless demand over the lead time is more, or less, spread than it can be. */
export function fitting(family: Family, { mean, sd }: { readonly mean: number; readonly sd: number }): Family {
  const counted = family === 'POISSON' || family === 'NEGBIN';
  if (!counted) return family;
  const dispersion = mean > 0 ? (sd * sd) / mean : 1;
  return dispersion > 1.1 ? 'NEGBIN' : 'POISSON';
}

/** POISSON has the spread of its mean and no other: what would widen it must not go unheard. */
export function refuseWidening(dist: string | null, widening: Readonly<Record<string, number>>): void {
  const name = dist === 'POISSON' ? Object.keys(widening).find((each) => widening[each] !== 0) : undefined;
  if (name !== undefined)
    throw new Problem(
      'out-of-range',
      `${name} must be 0 under dist POISSON, whose spread is that of its mean: try NEGBIN`,
    );
}
