import type { Change } from '../engine/simulation/change';
import { expression } from '../engine/numeric/expression';
import { Problem } from '../engine/problem';
import { quantity, text } from '../fields/field';
import { Refusal } from '../workbook/port';
import { scenario } from './define';
import { pointsWith } from './pointsWith';

export const demandSpike = scenario({
  id: 'demandSpike',
  name: 'Demand spike',
  asks: 'What if customers want more for a while?',
  decides: 'Whether to build stock ahead, expedite, or let some orders go.',
  owner: 'Demand planner',
  cadence: 'monthly, and before each promotion',
  reviewDays: 30,
  levers: {
    startDay: quantity('days', 'Day on which the spike begins; 0 is the first simulated day', {
      min: 0,
      whole: true,
      default: 30,
    }),
    lengthDays: quantity('days', 'Days that it lasts', { min: 1, whole: true, default: 28 }),
    factor: quantity('ratio', 'Demand becomes this many times as large', { min: 1, max: 10, default: 1.5 }),
    becomes: text('Demand of a day in the spike, from demand and factor, such as min(demand * 1.3, demand + 20)', {
      default: 'demand * factor',
    }),
    item: text('Item that it is for; empty for all', { default: '' }),
  },
  atRest: { startDay: 30, lengthDays: 28, factor: 1, becomes: 'demand * factor', item: '' },
  window: { from: 'startDay' },
  expects: { lever: 'factor', fill: 'falls' },
  changes({ startDay, lengthDays, factor, becomes, item }, { items, demandPerDay }) {
    const wanted = planned(becomes);
    return pointsWith(items, 'item', item).map((point): Change => {
      const demand = demandPerDay[point]!;
      const then = wanted(demand, factor);
      if (!(then >= 0 && then < Infinity)) {
        throw new Refusal(`The lever becomes gives ${then} for a demand of ${demand} a day: it must be 0 or more.`);
      }
      const window = { from: startDay, until: startDay + lengthDays };
      return { kind: 'demand factor', ...window, factor: then / demand, points: [point] };
    });
  },
});

/** The planner's own arithmetic, read once. */
function planned(becomes: string): (demand: number, factor: number) => number {
  try {
    const read = expression(becomes, ['demand', 'factor']);
    return (demand, factor) => read.at([demand, factor]);
  } catch (thrown) {
    if (thrown instanceof Problem) throw new Refusal(`The lever becomes cannot be used: ${thrown.message}.`);
    throw thrown;
  }
}
