import type { Fixed } from './fixed';
import type { Form } from './form';

type Place = 'alpha' | 'beta' | 'gamma' | 'phi' | 'level' | 'trend' | 'seasonal';

/** Which coordinate stands for what; -1 for what is fixed, absent from the form, or read off the series. */
export interface Layout {
  readonly at: Readonly<Record<Place, number>>;
  readonly size: number;
  /** How many numbers the form has learnt from the series, the error's variance among them. */
  readonly learnt: number;
}

export function layoutOf({ trend, season }: Form, fixed: Fixed, period: number, fitStates: boolean): Layout {
  const hasTrend = trend !== 'N';
  const hasSeason = season !== 'N';
  const open: Readonly<Record<Place, boolean>> = {
    alpha: fixed.alpha === null,
    beta: hasTrend && fixed.beta === null && fixed.betaStar === null,
    gamma: hasSeason && fixed.gamma === null,
    phi: trend === 'Ad' && fixed.phi === null,
    level: fixed.level === null,
    trend: hasTrend && fixed.trend === null,
    seasonal: hasSeason && fixed.seasonal === null,
  };
  // Of a season the last state follows from the others.
  const width = (place: Place): number => (!open[place] ? 0 : place === 'seasonal' ? period - 1 : 1);
  const weights: readonly Place[] = ['alpha', 'beta', 'gamma', 'phi'];
  const states: readonly Place[] = ['level', 'trend', 'seasonal'];
  const at: Record<Place, number> = { alpha: -1, beta: -1, gamma: -1, phi: -1, level: -1, trend: -1, seasonal: -1 };
  let size = 0;
  for (const place of fitStates ? [...weights, ...states] : weights) {
    if (open[place]) at[place] = size;
    size += width(place);
  }
  return { at, size, learnt: [...weights, ...states].reduce((sum, place) => sum + width(place), 1) };
}
