import { disruptionStock } from '../../engine/risk/disruptionStock';
import { quantity, share } from '../../fields/field';
import { twinFunction } from '../define';
import { holdingCost } from '../inventory/terms';

export const DISRUPTIONSTOCK = twinFunction({
  name: 'DISRUPTIONSTOCK',
  question: 'risk',
  summary: 'Base stock that costs least when the source fails and recovers by chance.',
  method:
    'The source has been down for n periods with a chance that falls by (1 - recovery chance) each period. The best stock is demand of (n + 1) periods, for the smallest n at which the chance of at most n periods down reaches stock-out cost / (stock-out + holding cost). Demand does not vary and waits; the lead time is one period.',
  params: {
    holdingCost,
    stockoutCost: quantity('money/unit', 'What it costs to owe one unit for one period', { min: 0 }),
    demandPerPeriod: quantity('units/period', 'Demand per period', { min: 0 }),
    disruptionProb: share('Chance that a working source fails before the next period', { min: 0, max: 1 }),
    recoveryProb: share('Chance that a source which is down works in the next period', { above: 0, max: 1 }),
  },
  shape: 'record',
  results: {
    S: { unit: 'units', help: 'Base stock: the position to which every period orders' },
    COST: { unit: 'money/period', help: 'Holding and stock-out cost per period' },
  },
  source: 'Tomlin (2006), Management Science 52(5); Snyder & Shen (2019), section 9.2',
  examples: [
    {
      formula: 'TWIN.DISRUPTIONSTOCK(0.25,3,2000,0.04,0.25)',
      gives: 8000,
      from: 'Snyder & Shen (2019), form of example 9.3: three periods down are covered with 94.2%, two with 92.2%, 92.3% wanted',
    },
  ],
  compute({ demandPerPeriod: demand, ...rest }) {
    const { stock, cost } = disruptionStock({ demand, ...rest });
    return { S: stock, COST: cost };
  },
});
