import type { Inputs, Reading } from './reading';

type Window = readonly number[];

/** First and last period, counted from 1, as a start and a length. */
const within = ([first = 1, last = 1]: Window) => ({ start: first, length: last - first + 1 });

/**
 * The cases of one place in a disruption: `out` holds orders, `extra` delays them, `spike` multiplies demand, `raise`
 * and `alt` are answers to it, `pre` is more stock at the start, `lost` loses what finds none.
 */
export function scenarioReading({ base, event }: Inputs): Reading {
  const { demandPerPeriod, orderUpTo, leadTime, onHand, periods } = base as Readonly<Record<string, number>>;
  const { out, extra, spike, raise, alt, altL, pre, lost } = event as Readonly<Record<string, unknown>>;
  const [, , delay = 0] = (extra ?? []) as Window;
  const [, , factor = 1] = (spike ?? []) as Window;
  const [, , quantity = 0] = (raise ?? []) as Window;
  const events = [
    ...(out === undefined ? [] : [{ kind: 'SUPPLIERDOWN', ...within(out as Window) }]),
    ...(extra === undefined ? [] : [{ kind: 'ROUTEDELAY', ...within(extra as Window), severity: delay }]),
    ...(spike === undefined ? [] : [{ kind: 'DEMANDFACTOR', ...within(spike as Window), severity: factor }]),
  ];
  const responses = [
    ...(raise === undefined ? [] : [{ response: 'it', kind: 'PREBUILD', ...within(raise as Window), quantity }]),
    ...(alt === undefined
      ? []
      : [{ response: 'it', kind: 'DUALSOURCE', ...within(out as Window), quantity: alt, leadTime: altL }]),
  ];
  const point = {
    node: 'Shop',
    demandMean: demandPerPeriod,
    leadTime,
    policy: 'BASESTOCK',
    orderUpTo,
    onHand: (onHand ?? 0) + Number(pre ?? 0),
    waits: lost === true ? 0 : 1,
  };
  return {
    inputs: {
      model: [point],
      ...(events.length > 0 && { events }),
      ...(responses.length > 0 && { responses }),
      periods,
      reps: 10,
    },
    row: events.length === 0 ? 0 : responses.length === 0 ? 1 : 2,
  };
}
