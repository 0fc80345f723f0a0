import { filled, type GapRule } from '../demand/filled';
import { historyDoubts } from '../demand/historyDoubts';
import { itemsOf } from '../demand/items';

interface Terms {
  readonly history: readonly (number | null)[] | readonly (readonly (number | null)[])[];
  readonly missing: GapRule;
}

/** Methods that read a level, a trend or a season off demand in every period. */
const smoothOnly = (name: string): string =>
  `${name} is for demand in nearly every period: try FORECAST with AUTO, or FORECAST.INTERMITTENT`;

/** What the history of a single item breaks; several items have a card of their own each. */
export function forecastDoubts({ history, missing }: Terms, method: string | null, season = 1): readonly string[] {
  const [only, ...others] = rowsOf(history);
  if (only === undefined || others.length > 0) return [];
  const demand = filled(only, missing);
  return [
    ...historyDoubts(demand, { smooth: method === null ? null : smoothOnly(method) }),
    ...(season > 1 && demand.length < 2 * season
      ? [
          `history has ${demand.length} periods, less than two seasons of ${season}: a season cannot be told from chance (Hyndman & Athanasopoulos 2021, section 13.7).`,
        ]
      : []),
  ];
}

const rowsOf = (history: Terms['history']): readonly (readonly (number | null)[])[] =>
  history.every((row) => Array.isArray(row))
    ? itemsOf(history as readonly (readonly (number | null)[])[])
    : [history as readonly (number | null)[]];
