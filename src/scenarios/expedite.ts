import { quantity, share } from '../fields/field';
import { response } from './define';

export const expedite = response({
  id: 'expedite',
  name: 'Expedite',
  does: 'For items that the scenario touches, a fast shipment is ordered when the stock projected for its arrival is low.',
  costs: 'A premium on each unit that comes by the fast lane, and the cost of an order for each shipment.',
  levers: {
    leadDays: quantity('days', 'Days that a fast shipment takes', { min: 1, max: 90, whole: true, default: 7 }),
    premium: share('Extra cost of a fast unit, as a share of its unit cost', { min: 0, max: 10, default: 0.25 }),
    triggerDays: quantity('days', 'Projected stock, in days of mean demand, below which it is ordered', {
      min: 0,
      max: 90,
      default: 3,
    }),
    lotDays: quantity('days', 'Days of mean demand that a fast shipment brings at least', {
      min: 0,
      max: 90,
      default: 7,
    }),
    limitDays: quantity('days', 'Most that it may bring for an item, in days of mean demand', {
      min: 0,
      max: 365,
      default: 30,
    }),
  },
  atRest: { leadDays: 7, premium: 0.25, triggerDays: 3, lotDays: 7, limitDays: 0 },
  premium: ({ premium }) => premium,
  priced: 'premium',
  changes: ({ leadDays, triggerDays, lotDays, limitDays }, { demandPerDay, horizonDays, touched }) => [
    {
      kind: 'fast lane',
      when: 'stock runs low',
      from: 0,
      until: horizonDays,
      leadTime: leadDays,
      level: touched.map((point) => demandPerDay[point]! * triggerDays),
      lot: touched.map((point) => demandPerDay[point]! * lotDays),
      perPeriod: Number.MAX_VALUE,
      limit: touched.map((point) => demandPerDay[point]! * limitDays),
      points: touched,
    },
  ],
});
