import { quantity, text } from '../fields/field';
import { scenario } from './define';
import { pointsWith } from './pointsWith';

export const portCongestion = scenario({
  id: 'portCongestion',
  name: 'Port congestion',
  asks: 'What if inbound shipments wait at the port?',
  decides: 'Whether to raise safety stock, expedite, or sit it out.',
  owner: 'Supply planner',
  cadence: 'weekly, and whenever a carrier announces a delay',
  reviewDays: 7,
  levers: {
    startDay: quantity('days', 'Day on which the queue begins; 0 is the first simulated day', {
      min: 0,
      whole: true,
      default: 0,
    }),
    lengthDays: quantity('days', 'Days for which ships join the queue', { min: 1, whole: true, default: 30 }),
    delayDays: quantity('days', 'Days that each shipment waits', { min: 0, max: 180, whole: true, default: 14 }),
    inlandDays: quantity('days', 'Days from the port to the dock', { min: 0, whole: true, default: 3 }),
    route: text('Route that is congested; empty for all', { default: '' }),
  },
  atRest: { startDay: 0, lengthDays: 30, delayDays: 0, inlandDays: 3, route: '' },
  window: { from: 'startDay' },
  expects: { lever: 'delayDays', fill: 'falls' },
  changes({ startDay, lengthDays, delayDays, inlandDays, route }, { items }) {
    return [
      {
        kind: 'lead-time shift',
        caught: 'at port',
        from: startDay,
        until: startDay + lengthDays,
        periods: delayDays,
        inland: inlandDays,
        points: pointsWith(items, 'route', route),
      },
    ];
  },
});
