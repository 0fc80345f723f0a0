import { eventsForecast, type EventsInput } from './events';

const flags = (...ones: number[]) => Array.from({ length: 12 }, (_, t) => [Number(ones.includes(t))]);
const input: EventsInput = {
  history: [52, 60, 71, 55, 58, 90, 74, 60, 61, 68, 77, 95],
  events: flags(5, 11),
  futureEvents: [[0], [1], [0]],
  season: 3,
  trend: true,
  type: 'ADDITIVE',
};
const near = (got: readonly number[], want: readonly number[]) =>
  want.forEach((value, i) => expect(got[i]).toBeCloseTo(value, 8));

test('R 4.2.2: lm(y ~ t + s + e) and its predictions', () => {
  const { mean, uplifts } = eventsForecast(input);
  near(mean, [72.0714285714, 96.1428571429, 77.7857142857]);
  near([uplifts[0]!.uplift, uplifts[0]!.error!], [22.5714285714, 7.94042137076]);
});

test('R 4.2.2: lm(log(y) ~ t + s + e), corrected by half the variance', () => {
  const { mean, uplifts } = eventsForecast({ ...input, type: 'LOG' });
  near(mean, [72.1205005296, 98.0820327831, 79.4181189845]);
  near([uplifts[0]!.uplift, uplifts[0]!.error!], [0.322824066457, 0.162671934256]);
});

test('a period without a number is left out', () => {
  const history = [...input.history.slice(0, 11), null];
  const shorter = { ...input, history: input.history.slice(0, 11), events: flags(5).slice(0, 11) };
  near([eventsForecast({ ...input, history }).uplifts[0]!.uplift], [eventsForecast(shorter).uplifts[0]!.uplift]);
});

test('events that cannot be told apart are refused', () => {
  const twice = (rows: EventsInput['events']) => rows.map(([flag = 0]) => [flag, flag]);
  const both = { ...input, events: twice(input.events), futureEvents: twice(input.futureEvents) };
  expect(() => eventsForecast(both)).toThrow('events cannot be told apart');
  expect(() => eventsForecast({ ...input, history: input.history.slice(0, 4) })).toThrow('too few for 5 effects');
});
