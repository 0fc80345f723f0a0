import type { ItemTwin, Twin } from '../../twin/model';

/** A small operation for tests: two items that come by two ports, with enough on order for a month. */
export const item = (name: string, changes: Partial<ItemTwin> = {}): ItemTwin => ({
  item: name,
  description: `Coil ${name}`,
  supplier: 'Nordic',
  route: 'North port',
  stock: { onHand: 900, onOrder: 1200 },
  unitCost: 40,
  unitPrice: 70,
  serviceTarget: 0.95,
  orderCost: 150,
  holdingRate: 0.2,
  minimumOrder: null,
  orderMultiple: null,
  history: { firstPeriod: 46000, quantities: [620, 580, 640, 560, 600, 610, 590, 630, 570, 600, 620, 580] },
  demand: {
    value: { demandClass: 'Smooth', mean: 600, sd: 90, family: 'NORMAL' },
    verdict: 'good',
    evidence: '12 months',
  },
  leadTime: {
    value: { mean: 30, sd: 6, days: [22, 25, 27, 29, 30, 31, 33, 36, 42], from: 'item' },
    verdict: 'good',
    evidence: '9 receipts',
  },
  policy: { value: { safetyStock: 180, reorderPoint: 780, orderQty: 600 }, verdict: 'good', evidence: '12 months' },
  status: { value: null, verdict: 'cannot tell', evidence: 'not asked' },
  ...changes,
});

const unknown = { value: null, verdict: 'cannot tell', evidence: '3 months: fewer than 6' } as const;

export const twin: Twin = {
  asOf: 46340,
  demandPeriod: { name: 'month', days: 30.4375 },
  items: [item('A-100'), item('B-200', { route: 'South port' }), item('NEW', { demand: unknown })],
  assets: [],
};

/** The same with every part frozen: whatever changes it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
