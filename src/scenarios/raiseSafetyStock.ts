import { quantity } from '../fields/field';
import { response } from './define';

/** Raises the target in a window. A one-off extra receipt would do nothing: the policy would order that much less. */
export const raiseSafetyStock = response({
  id: 'raiseSafetyStock',
  name: 'Raise safety stock',
  does: 'The reorder point of the items that the scenario touches is higher for a while: orders go out earlier.',
  costs: 'Holding the extra stock, for as long as it takes to use it up again.',
  levers: {
    extraDays: quantity('days', 'Days of mean demand on top of the safety stock', { min: 0, max: 365, default: 10 }),
    fromDay: quantity('days', 'Day from which the target is higher; 0 is the first simulated day', {
      min: 0,
      whole: true,
      default: 0,
    }),
    untilDay: quantity('days', 'Day on which it falls back', { min: 0, whole: true, default: 60 }),
  },
  atRest: { extraDays: 0, fromDay: 0, untilDay: 60 },
  premium: () => 0,
  window: { from: 'fromDay', until: 'untilDay' },
  changes: ({ extraDays, fromDay, untilDay }, { demandPerDay, touched }) => [
    {
      kind: 'target raised',
      from: fromDay,
      until: untilDay,
      by: touched.map((point) => demandPerDay[point]! * extraDays),
      points: touched,
    },
  ],
});
