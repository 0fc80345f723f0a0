import { numbers, times } from '../numbers';

/** Monthly demand of ten years as planners have it: a level that wanders, some trend, some season, noise. */
export const monthlySeries = (count: number): readonly Float64Array[] => {
  const next = numbers(5);
  return times(count, () => {
    let level = 50 + 500 * next();
    const slope = (next() - 0.4) * 2;
    const swing = 0.3 * next();
    return Float64Array.from({ length: 120 }, (_, t) => {
      level = Math.max(20, level + slope + 8 * (next() - 0.5));
      return level * (1 + swing * Math.sin((2 * Math.PI * t) / 12)) * (0.9 + 0.2 * next());
    });
  });
};
