import fc from 'fast-check';
import { downtimeStats, type Stop } from './downtimeStats';

const day = 46023;
const window = { start: day, end: day + 10 };
const stop = (from: number, to: number | null, planned = false): Stop => ({
  start: day + from,
  end: to === null ? null : day + to,
  planned,
});
const stats = (...stops: Stop[]) => downtimeStats(stops, window);

test('overlapping stops are one event and count once', () => {
  // By hand: 1-3 and 2-4 are 3 days, 6-7 one more, of ten.
  const found = stats(stop(1, 3), stop(6, 7), stop(2, 4));
  expect(found).toMatchObject({ events: 2, carriedIn: 0, open: 0 });
  expect([found.downtime, found.raw, found.overlap, found.uptime, found.longest]).toEqual([96, 120, 24, 144, 72]);
  expect([found.availability, found.mtbf, found.mttr]).toEqual([0.6, 72, 48]);
});

test('stops that touch are one event, and those a minute apart are two', () => {
  expect(stats(stop(1, 2), stop(2, 3)).events).toBe(1);
  expect(stats(stop(1, 2), stop(2 + 1 / 1440, 3)).events).toBe(2);
});

test('a stop from before the window counts its time and is no event', () => {
  const found = stats(stop(-2, 1), stop(5, 6));
  expect(found).toMatchObject({ events: 1, carriedIn: 1, downtime: 48, mttr: 24, mtbf: 192 });
  // One that ended as the window began lies outside.
  expect(stats(stop(-2, 0))).toMatchObject({ events: 0, carriedIn: 0, downtime: 0 });
});

test('an open stop lasts to the end of the window', () => {
  expect(stats(stop(8, null))).toMatchObject({ events: 1, open: 1, downtime: 48 });
  expect(stats(stop(8, 15))).toMatchObject({ events: 1, open: 1, downtime: 48 });
  expect(stats(stop(12, null))).toMatchObject({ events: 0, open: 0, downtime: 0 });
});

test('planned time leaves the stops and the window', () => {
  // By hand: planned 2-4 of ten leaves 8; the stop 3-5 keeps one day.
  const found = stats(stop(2, 4, true), stop(3, 5));
  expect(found).toMatchObject({ events: 1, planned: 48, downtime: 24, uptime: 168, availability: 7 / 8, mttr: 24 });
  // A stop within planned time is none; one around it is one event.
  expect(stats(stop(2, 4, true), stop(2.5, 3))).toMatchObject({ events: 0, downtime: 0, mtbf: null, mttr: null });
  expect(stats(stop(2, 4, true), stop(1, 5))).toMatchObject({ events: 1, downtime: 48, longest: 48 });
});

test('planned time that fills the window leaves no availability', () => {
  expect(stats(stop(-1, null, true))).toMatchObject({ planned: 240, uptime: 0, availability: null });
});

test('a stop without length is an event without downtime', () => {
  expect(stats(stop(3, 3))).toMatchObject({ events: 1, downtime: 0, mttr: 0, mtbf: 240 });
});

test('a window without length is refused', () => {
  expect(() => downtimeStats([], { start: 5, end: 5 })).toThrow('windowEnd must be after windowStart');
});

const stops = fc.array(
  fc
    .tuple(fc.integer({ min: -50, max: 150 }), fc.integer({ min: 0, max: 40 }), fc.boolean(), fc.boolean())
    .map(([from, length, open, planned]) => stop(from / 10, open ? null : (from + length) / 10, planned)),
  { maxLength: 12 },
);

test('down, up and planned time fill the window, and no order of the log changes that', () => {
  fc.assert(
    fc.property(stops, (log) => {
      const found = stats(...log);
      expect(found.downtime + found.uptime + found.planned).toBeCloseTo(240, 6);
      expect(found.downtime).toBeLessThanOrEqual(found.raw + 1e-9);
      expect(found.longest).toBeLessThanOrEqual(found.downtime + 1e-9);
      const turned = stats(...[...log].reverse());
      expect(turned.events).toBe(found.events);
      expect(turned.downtime).toBeCloseTo(found.downtime, 9);
    }),
  );
});

test('the union is the share of instants at which some stop lasts', () => {
  fc.assert(
    fc.property(stops, (log) => {
      // Every boundary lies on a tenth of a day, so the middles of the tenths see everything.
      const middles = Array.from({ length: 100 }, (_, i) => day + (i + 0.5) / 10);
      const down = (at: number, planned: boolean) =>
        log.some((each) => each.planned === planned && each.start <= at && (each.end ?? Infinity) > at);
      const hours = middles.filter((at) => down(at, false) && !down(at, true)).length * 2.4;
      expect(stats(...log).downtime).toBeCloseTo(hours, 6);
    }),
  );
});
