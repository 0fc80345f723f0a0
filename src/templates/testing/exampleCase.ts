import type { RoiAssumptions } from '../assumptions';
import type { Fact, RoiFacts } from '../facts';
import { benefitLines } from '../lines';

/**
 * A filled case for tests: a furnace line with its downtime log and a supply twin with a scenario run. What a person says
 * of a benefit line stands in the line itself.
 */
const fact = (value: number, lower: number, upper: number, rest: Partial<Fact> = {}): Fact => ({
  value,
  lower,
  upper,
  evidence: 'the log of 2025',
  grade: 'B',
  period: '2025-01 to 2025-12',
  ...rest,
});
const modelled = { grade: 'C', evidence: '500 runs, seed 1', period: '180 days from 2025-12-31' } as const;

export const exampleFacts: RoiFacts = {
  scenario: 'Port congestion, 10 days',
  asOf: 46022,
  lostHours: fact(420, 400, 440, { live: 'SUM(TwinAssets[Hours])' }),
  lostHoursAfter: fact(300, 260, 360, modelled),
  hourContribution: fact(1800, 1500, 2000),
  repairs: fact(60, 55, 65),
  repairsAfter: fact(45, 40, 52, modelled),
  repairCost: fact(2200, 1800, 2500, { grade: 'A' }),
  safetyStock: fact(52000, 52000, 52000),
  safetyStockAdvised: fact(45000, 42000, 49000, modelled),
  unitCost: fact(24, 24, 24, { grade: 'A' }),
  carryingRate: fact(0.08, 0.06, 0.1),
  unitsShort: fact(900, 800, 1000, modelled),
  unitsShortAfter: fact(300, 250, 360, modelled),
  unitMargin: fact(9, 8, 10),
  lostShare: fact(0.5, 0.5, 0.5, { grade: 'D' }),
  responseCost: fact(900, 800, 1000, modelled),
  itemColumns: {
    serviceLevel: 'TwinItems[Service target]',
    demandMean: 'TwinItems[Mean demand]',
    demandSd: 'TwinItems[Demand sd]',
    leadTime: 'TwinItems[Lead time]',
    leadTimeSd: 'TwinItems[Lead time sd]',
    dist: 'TwinItems[Distribution]',
  },
};

const said = (low: number, base: number, high: number) => ({ low, base, high, evidence: 'meeting of 2026-01-12' });

export const exampleAssumptions: RoiAssumptions = {
  cover: { decision: 'Shall we plan furnace maintenance and stock by the twin?', currency: 'EUR' },
  rows: {
    ...Object.fromEntries(
      benefitLines.flatMap(({ id, worked }) =>
        Object.entries(worked.says).map(([name, values]) => [`${id}.${name}`, said(...values)]),
      ),
    ),
    'C1.first': said(190000, 150000, 130000),
    'C1.yearly': said(0, 0, 0),
    'C2.first': said(80000, 60000, 50000),
    'C2.yearly': said(0, 0, 0),
    'C3.first': said(0, 0, 0),
    'C3.yearly': said(42000, 36000, 32000),
    'C4.first': said(50000, 40000, 35000),
    'C4.yearly': said(32000, 25000, 20000),
  },
  lines: Object.fromEntries(benefitLines.map(({ id, worked: { owner } }) => [id, { owner }])),
};
