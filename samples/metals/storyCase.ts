import type { RoiAssumptions } from '../../src/templates/assumptions';

/**
 * What Ana and her colleagues know that no file says: what an hour of the furnace is worth, what Rotterdam announced,
 * and the numbers that finance, maintenance and sales stand for. See story.md.
 */
const said = (who: string, low: number, base: number, high = base) => ({ low, base, high, evidence: who });
const maintenance = 'Maintenance, review of the furnace log on 2025-12-15';
const finance = 'Controlling, budget 2026';

const roi: RoiAssumptions = {
  cover: {
    decision: 'Shall furnace maintenance and strip stock be planned by the twin from 2026 on?',
    site: 'Stahlhandel Müller & Söhne, furnace line and strip warehouse',
    currency: 'EUR',
    priceBase: '2025',
    rateSetBy: 'Controlling',
    author: 'Ana, supply planning',
    reviewer: 'Controlling',
    version: '1',
    cadence: 'monthly, with the S&OP round',
  },
  rows: {
    'U1.target': said(maintenance, 430, 390, 350),
    'U1.share': said('Sales: the strip market takes half of what is won', 0.3, 0.5, 0.6),
    'U2.target': said(maintenance, 180, 165, 150),
    'U2.value': said('Maintenance, job cards 2025', 380, 450, 500),
    'U2.share': said(finance, 0.8, 0.9, 0.9),
    'I1.share': said('Warehouse: galvanised strip sells only at a discount', 0.4, 0.6, 0.75),
    'I2.exposure': said(finance, 0.05, 0.07, 0.08),
    'I2.share': said(finance, 0.4, 0.5, 0.6),
    'C1.first': said('Offer of the integrator', 110_000, 90_000, 80_000),
    'C1.yearly': said('Offer of the integrator', 0, 0),
    'C2.first': said('Burner sensors, offer', 45_000, 38_000, 35_000),
    'C2.yearly': said('Burner sensors, offer', 4_000, 3_000),
    'C3.first': said(finance, 0, 0),
    'C3.yearly': said(finance, 24_000, 20_000, 18_000),
    'C4.first': said('Plant manager', 30_000, 25_000, 20_000),
    'C4.yearly': said('Plant manager', 30_000, 24_000, 20_000),
  },
  lines: {
    U1: { owner: 'Plant manager' },
    U2: { owner: 'Head of maintenance' },
    I1: { owner: 'Head of supply planning' },
    I2: { owner: 'Warehouse manager' },
    I3: { owner: 'Head of sales' },
    C1: { owner: 'IT' },
    C2: { owner: 'Head of maintenance' },
    C3: { owner: 'IT' },
    C4: { owner: 'Plant manager' },
    C5: { owner: 'Plant manager' },
    C6: { owner: 'IT' },
    C7: { owner: 'Head of supply planning' },
  },
};

export const storyCase = {
  /** New Year's morning: a fixed day, so that the same files give the same workbook. */
  now: '2026-01-01T08:00:00Z',
  costPerHour: { 'Furnace line': 1900 },
  /** Containers wait two weeks from mid-January to the end of the quarter. */
  scenarios: {
    portCongestion: { route: 'Rotterdam', startDay: 14, lengthDays: 75, delayDays: 14 },
    demandSpike: {},
  },
  /** A truck from Antwerp instead of a container from Rotterdam: ten days, an eighth on top of the cost. */
  responses: ['doNothing', 'raiseSafetyStock', { id: 'expedite', levers: { leadDays: 10, premium: 0.12 } }],
  /** Sales: half of the customers wait, and late strip costs a penalty of 0.2% of its price a day. */
  assumptions: { waits: 0.5, waitingCost: 0.002 },
  roi,
} as const;
