import { assetTwins, logWindow } from './assets';
import { usualAssumptions } from './assumptions';
import type { Stop } from './records';

const HOUR = 1 / 24;
const stop = (start: number, end: number | null, more: Partial<Stop> = {}): Stop => ({
  asset: 'Furnace',
  start,
  end,
  reason: 'Burner trip',
  planned: false,
  ...more,
});
const window = { start: 46000, end: 46010 }; // 10 days: 240 h
const furnace = (stops: readonly Stop[], costPerHour = {}, during = window) =>
  assetTwins(stops, during, { ...usualAssumptions, costPerHour })[0]!;
const nothingConcluded = {
  availability: null,
  mtbfHours: null,
  mtbfLower: null,
  mtbfUpper: null,
  mttrHours: null,
};

test('the window is that of the log, in whole days', () => {
  expect(logWindow([stop(46000.4, 46001.2), stop(46002.5, null)])).toEqual({ start: 46000, end: 46003 });
});

test('the window of a log of dates alone ends with its last day', () => {
  expect(logWindow([stop(46000, null)])).toEqual({ start: 46000, end: 46001 });
});

test('overlapping stops count once; hours of planned stops are no downtime', () => {
  const { value } = furnace([
    stop(46001, 46001.5),
    stop(46001.25, 46001.75),
    stop(46004, 46005, { planned: true }),
    stop(46006, 46006.25),
    stop(46008, 46008.25),
  ]).stops;
  // union 18 + 6 + 6 h down, 24 h planned: uptime 240 - 24 - 30 = 186, three events
  expect(value).toMatchObject({ events: 3, downtimeHours: 30, plannedHours: 24, mtbfHours: 62, mttrHours: 10 });
  expect(value!.availability).toBeCloseTo(186 / 216, 12);
});

test('cost is hours times the contribution of an hour, and unknown without one', () => {
  expect(furnace([stop(46001, 46002)], { Furnace: 900 }).stops.value!.cost).toBeCloseTo(21600, 9);
  expect(furnace([stop(46001, 46002)]).stops.value!.cost).toBeNull();
});

test('from two stops nothing is concluded: their hours are given as what happened, MTBF, MTTR and availability are not', () => {
  const { value, verdict, evidence } = furnace([stop(46001, 46002), stop(46004, 46005)]).stops;
  expect(value).toMatchObject({ events: 2, downtimeHours: 48, ...nothingConcluded });
  expect([verdict, evidence]).toEqual([
    'cannot tell',
    '2 unplanned stops in 10 days; fewer than 3: no MTBF, MTTR or availability',
  ]);
});

test('the last stop without an end is still open when the asset has known stops of such a length', () => {
  const { value, evidence } = furnace([stop(46001, 46002), stop(46009, null)]).stops;
  expect(value!.downtimeHours).toBeCloseTo(48, 9);
  expect(evidence).toContain('the stop of 2025-12-18 has no end: taken as still open, 24 h so far');
});

test('a missing end long before the end of the log is an end that nobody wrote down, not months of downtime', () => {
  const stops = [0, 2, 4, 6].map((day) => stop(46000 + day, 46000 + day + 3 * HOUR));
  const year = { start: 46000, end: 46365 };
  const { value, evidence } = furnace([...stops, stop(46008, null)], {}, year).stops;
  expect(value!.downtimeHours).toBeCloseTo(12, 9);
  expect(value).toMatchObject({ events: 5, mttrHours: null });
  expect(evidence).toBe('5 unplanned stops in 365 days; 1 without an end: hours are at least as shown');
});

test('an earlier stop without an end is an event of unknown length', () => {
  const { value, evidence } = furnace([stop(46001, null), stop(46005, 46006)]).stops;
  expect(value).toMatchObject({ events: 2, downtimeHours: 24, mttrHours: null });
  expect(evidence).toContain('1 without an end: hours are at least as shown');
});

test('a planned stop without an end takes no time away and hides no failure after it', () => {
  const failures = [2, 4, 6].map((day) => stop(46000 + day, 46000 + day + 3 * HOUR));
  const { value, evidence } = furnace([stop(46001, null, { planned: true }), ...failures]).stops;
  expect(value).toMatchObject({ events: 3, plannedHours: null });
  expect(value!.downtimeHours).toBeCloseTo(9, 9);
  expect(evidence).toContain('1 planned without an end left out');
});

test('a log without ends gives time between failures but no hours', () => {
  const { value, verdict, evidence } = furnace([46001, 46003, 46003, 46007].map((s) => stop(s, null))).stops;
  expect(value).toMatchObject({ events: 3, downtimeHours: null, availability: null, mtbfHours: 80, cost: null });
  expect(verdict).toBe('thin');
  expect(evidence).toContain('no stop has an end');
});

test('one failure without an end gives an event and no hours, not a stop that lasts to the end of the log', () => {
  const { value, evidence } = furnace([stop(46001, null)], { Furnace: 900 }).stops;
  expect(value).toMatchObject({ events: 1, downtimeHours: null, cost: null, ...nothingConcluded });
  expect(evidence).toContain('no stop has an end: hours are not known');
});

test('90% bounds of MTBF are the chi-square ones', () => {
  // 240 h, 3 failures: 2 T / chi2(0.95, 8) = 480 / 15.507313 and 480 / chi2(0.05, 6) = 480 / 1.635383 (NIST table 1.3.6.7.4)
  const { value } = furnace([46001, 46004, 46006].map((start) => stop(start, null))).stops;
  expect(value!.mtbfLower).toBeCloseTo(480 / 15.507313, 3);
  expect(value!.mtbfUpper).toBeCloseTo(480 / 1.635383, 2);
});

test('reasons carry their hours, cut to the window; hours are unknown only where no stop of the reason has an end', () => {
  const { reasons } = furnace([
    stop(45999, 46001),
    stop(46002, 46003, { reason: '' }),
    stop(46004, null),
    stop(46005, null, { reason: 'Roll' }),
    stop(46009, 46009.5, { reason: '' }),
  ]).stops.value!;
  expect(reasons).toEqual([
    { reason: 'Burner trip', events: 2, hours: 24 },
    { reason: 'no reason given', events: 2, hours: 36 },
    { reason: 'Roll', events: 1, hours: null },
  ]);
});
