import { quantity, share } from '../fields/field';
import { response } from './define';

export const expedite = response({
  id: 'expedite',
  name: 'Expedite',
  does: 'When the stock projected for the arrival of a fast shipment is low, one is ordered.',
  costs: 'A premium on each unit that comes by the fast lane.',
  levers: {
    leadDays: quantity('days', 'Days that a fast shipment takes', { min: 1, max: 90, whole: true, default: 7 }),
    premium: share('Extra cost of a fast unit, as a share of its unit cost', { min: 0, max: 10, default: 0.25 }),
    triggerDays: quantity('days', 'Projected stock, in days of mean demand, below which it is ordered', {
      min: 0,
      max: 90,
      default: 3,
    }),
    limitDays: quantity('days', 'Most that it may bring for an item, in days of mean demand', {
      min: 0,
      max: 365,
      default: 30,
    }),
  },
  atRest: { leadDays: 7, premium: 0.25, triggerDays: 3, limitDays: 0 },
  premium: ({ premium }) => premium,
  priced: 'premium',
  changes: ({ leadDays, triggerDays, limitDays }, { demandPerDay, horizonDays }) => [
    {
      kind: 'fast lane',
      when: 'stock runs low',
      from: 0,
      until: horizonDays,
      leadTime: leadDays,
      level: demandPerDay.map((demand) => demand * triggerDays),
      perPeriod: Number.MAX_VALUE,
      limit: demandPerDay.map((demand) => demand * limitDays),
    },
  ],
});
