import type { Simulated } from '../../engine/simulation/join';

/** The results of a table by period. */
export const periodResults = {
  PERIOD: { unit: 'count', help: 'Period, from 1' },
  STOCK: {
    unit: 'none',
    help: 'Mean stock at its end, in money when all that is simulated has a unitValue, else in units',
  },
  UNSERVED: { unit: 'none', help: 'Mean demand that was not met at once, in the same' },
} as const;
export const periodNames = ['PERIOD', 'STOCK', 'UNSERVED'] as const satisfies readonly (keyof typeof periodResults)[];

export const periodsOf = ({ series, model }: Simulated, variant: number) =>
  Array.from({ length: model.periods }, (_, t) => ({
    PERIOD: t + 1,
    STOCK: series[variant]?.stock[t] ?? null,
    UNSERVED: series[variant]?.unserved[t] ?? null,
  }));
