import { count } from '../../engine/count';
import { doubt, seasonTest } from '../../engine/forecast/deseasonalised';
import { seasonOf } from '../../engine/forecast/season';
import { num } from '../card/phrase';
import { filled, type GapRule } from '../demand/filled';
import { historyDoubts } from '../demand/historyDoubts';

interface Terms {
  /** Null where several items have a card of their own each. */
  readonly history: readonly (number | null)[] | null;
  readonly missing: GapRule;
}

/** Methods that read a level, a trend or a season off demand in every period. */
const smoothOnly = (name: string): string =>
  `${name} is for demand in nearly every period: try FORECAST with AUTO, or FORECAST.INTERMITTENT`;

interface Use {
  /** The method, where it is for demand in nearly every period. */
  readonly smooth: string | null;
  /** The method that takes a season out only where a test finds it. */
  readonly tests?: string | null;
  /** As it is for this history; the card asks no more of a season that AUTO looks for. */
  readonly season: number | 'AUTO';
}

/** What the history of a single item breaks. */
export function forecastDoubts({ history, missing }: Terms, { smooth, tests = null, season }: Use): readonly string[] {
  if (history === null) return [];
  const demand = filled(history, missing);
  return [
    ...historyDoubts(demand, { smooth: smooth === null ? null : smoothOnly(smooth) }),
    ...seasonDoubts(demand, season === 'AUTO' ? seasonOf(demand) : season, tests),
  ];
}

function seasonDoubts(demand: readonly number[], season: number, tests: string | null): readonly string[] {
  if (season < 2) return [];
  if (demand.length < 2 * season) {
    return [
      `history has ${count(demand.length, 'period')}, less than two seasons of ${season}: a season cannot be told from chance (Hyndman & Athanasopoulos 2021, section 13.7).`,
    ];
  }
  if (tests === null) return [];
  const { correlation, needed, passed } = seasonTest(demand, season);
  if (passed) return [];
  return [
    `season is ${season}, but ${tests} takes none out: the autocorrelation ${season} periods back is ${num(correlation, 'ratio')}, within ${num(needed, 'ratio')} of 0 (${num(doubt, 'ratio')} standard errors, the test of Assimakopoulos & Nikolopoulos 2000). If you know that the season is there, try method HW or SNAIVE of FORECAST.`,
  ];
}
