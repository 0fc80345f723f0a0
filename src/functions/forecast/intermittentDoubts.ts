import { count } from '../../engine/count';
import { type DemandProfile, demandProfile, longGap } from '../../engine/demand/demandProfile';
import type { IntermittentVariant } from '../../engine/forecast/intermittent/intermittentRate';
import type { Item } from '../../fields/field';
import { num, percent } from '../card/phrase';
import { filled, type GapRule } from '../demand/filled';
import { onlyItem } from './histories';

interface Terms {
  readonly history: readonly Item[];
  readonly missing: GapRule;
  readonly variant: IntermittentVariant;
  readonly alphaInterval: number;
  readonly optimise: boolean;
}

/** A bias smaller than this is not worth a sentence. */
const leastBias = 0.01;

/** What the history of a single item breaks of the assumptions of Croston's kind; several items have a card of their own each. */
export function intermittentDoubts({ history, missing, ...terms }: Terms): readonly string[] {
  const only = onlyItem(history);
  if (only === null) return [];
  const demand = filled(only, missing);
  const profile = demandProfile({ history: demand, season: 1 });
  const { adi, n } = profile;
  const demands = demand.filter((quantity) => quantity !== 0).length;
  if (adi === null)
    return [
      `history has no demand in ${count(n, 'period')}: a rate of 0 says that none was seen, not that none will come.`,
    ];
  if (demands < 2) {
    return [
      `history has 1 period with demand: of a single one no interval can be smoothed, so the rate is the mean of the whole history.`,
    ];
  }
  const since = n - 1 - demand.reduce((last, quantity, t) => (quantity !== 0 ? t : last), 0);
  return [...asleep(since, adi, terms), ...smooth(profile, terms), ...biased(adi, terms)];
}

/** These learn when a demand comes, and only then. */
const learnsByDemand: ReadonlySet<IntermittentVariant> = new Set(['CROSTON', 'SBA', 'SBJ']);

function asleep(since: number, adi: number, { variant }: Rest): readonly string[] {
  if (!learnsByDemand.has(variant) || since <= longGap * adi) return [];
  return [
    `the last demand was ${since} periods before the end of history, more than ${longGap} mean intervals of ${num(adi, 'ratio')}: ${variant} keeps its rate until a demand comes, TSB lets it fall (Teunter, Syntetos & Babai 2011).`,
  ];
}

type Rest = Omit<Terms, 'history' | 'missing'>;

/** With an interval of 1 throughout, every variant is simple smoothing of the sizes, corrected or not. */
function smooth(
  { adi, cv2, demandClass }: DemandProfile,
  { variant, alphaInterval, optimise }: Rest,
): readonly string[] {
  if (demandClass !== 'Smooth') return [];
  const low = variant === 'SBA' ? alphaInterval / 2 : variant === 'SBJ' ? alphaInterval / (2 - alphaInterval) : 0;
  const less = low > 0 ? ` less ${optimise ? 'a correction' : percent(low)} that such demand does not need` : '';
  return [
    `history is smooth (mean interval ${num(adi ?? 1, 'ratio')}, squared variation of sizes ${num(cv2 ?? 0, 'ratio')}; Syntetos, Boylan & Croston 2005): ${variant} is for demand with gaps, and comes near simple smoothing${less} here: try FORECAST with AUTO.`,
  ];
}

/** The bias that SBA and SBJ take out: beta / (2 - beta) x (1 - 1 / interval) of the rate. */
function biased(adi: number, { variant, alphaInterval: beta, optimise }: Rest): readonly string[] {
  const bias = (beta / (2 - beta)) * (1 - 1 / adi);
  if (variant !== 'CROSTON' || optimise || bias < leastBias) return [];
  return [
    `CROSTON overstates the rate of irregular demand, here by about ${percent(bias)} (Syntetos & Boylan 2005, with alphaInterval ${beta} and a mean interval of ${num(adi, 'ratio')}): SBA takes this out.`,
  ];
}
