import { measuresOf } from '../../src/engine/forecast/accuracy/measures';
import { scaleOf } from '../../src/engine/forecast/accuracy/scale';
import { mean } from '../../src/engine/numeric/moments';
import type { M4 } from './m4Data';

export interface Score {
  /** In percent, as the competition counts it. */
  readonly smape: number;
  readonly mase: number;
}

/** Means over all series, by the product's own measures; weekly series count as without season there. */
export function scoreOf({ train, test }: M4, forecasts: readonly ArrayLike<number>[]): Score {
  const each = forecasts.map((forecast, i) => {
    const scale = scaleOf(train[i]!, 1);
    return measuresOf(Array.from(test[i]!, (actual, h) => ({ actual, forecast: forecast[h]!, scale })));
  });
  return {
    smape: 100 * mean(each.map(({ smape }) => smape)),
    mase: mean(each.map(({ mase }) => mase ?? 0)),
  };
}

/** Overall weighted average: the mean of both measures relative to those of Naive2. */
export const owaOf = ({ smape, mase }: Score, naive2: Score): number => (smape / naive2.smape + mase / naive2.mase) / 2;
