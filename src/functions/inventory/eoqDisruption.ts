import { disruptedOrder } from '../../engine/inventory/disruptedOrder';
import { quantity } from '../../fields/field';
import { twinFunction } from '../define';
import { holdingCost } from './terms';

export const EOQ_DISRUPTION = twinFunction({
  name: 'EOQ.DISRUPTION',
  question: 'order',
  summary: 'Order quantity that costs least when the supplier fails at times and demand is lost meanwhile.',
  method:
    'The supplier is up and down for exponential times. A cycle lasts as long as the order does, and the wait for a supplier that is down when stock runs out. The quantity with the least cost of orders, stock and lost demand per period, found numerically; larger than the economic order quantity.',
  params: {
    demandRate: quantity('units/period', 'Demand per period', { min: 0 }),
    orderCost: quantity('money/order', 'What one order costs, whatever its size', { above: 0 }),
    holdingCost,
    stockoutCost: quantity('money/unit', 'What each lost unit of demand costs', { min: 0 }),
    disruptionRate: quantity('none', 'Disruptions per period while the supplier is up', { min: 0 }),
    recoveryRate: quantity('none', 'Recoveries per period while it is down: 1 / mean length of a disruption', {
      above: 0,
    }),
  },
  shape: 'record',
  results: {
    Q: { unit: 'units', help: 'Units to order at a time' },
    COST: { unit: 'money/period', help: 'Cost of orders, stock and lost demand per period' },
  },
  source: 'Parlar & Berkin (1991); Berk & Arreola-Risa (1994); Snyder & Shen (2019), section 9.2.1',
  examples: [
    {
      formula: 'TWIN.EOQ.DISRUPTION(1300,8,0.225,5,1.5,14)',
      gives: 772.811,
      within: 0.01,
      from: 'Snyder & Shen (2019), example 9.1',
    },
    {
      formula: 'TWIN.EOQ.DISRUPTION(1300,8,0.225,5,0,14)',
      gives: 304.0468,
      within: 1e-3,
      from: 'without disruptions the economic order quantity, Snyder & Shen (2019), example 3.1',
    },
  ],
  compute(args) {
    const { quantity: Q, cost } = disruptedOrder(args);
    return { Q, COST: cost };
  },
});
