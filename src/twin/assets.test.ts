import { assetTwins, logWindow } from './assets';
import { usualAssumptions } from './assumptions';
import type { Stop } from './records';

const stop = (start: number, end: number | null, more: Partial<Stop> = {}): Stop => ({
  asset: 'Furnace',
  start,
  end,
  reason: 'Burner trip',
  planned: false,
  ...more,
});
const window = { start: 46000, end: 46010 }; // 10 days: 240 h
const furnace = (stops: readonly Stop[], costPerHour = {}) =>
  assetTwins(stops, window, { ...usualAssumptions, costPerHour })[0]!;

test('the window is that of the log, in whole days', () => {
  expect(logWindow([stop(46000.4, 46001.2), stop(46002.5, null)])).toEqual({ start: 46000, end: 46003 });
});

test('overlapping stops count once; hours of planned stops are no downtime', () => {
  const { value } = furnace([
    stop(46001, 46001.5),
    stop(46001.25, 46001.75),
    stop(46004, 46005, { planned: true }),
  ]).stops;
  // union 18 h down, 24 h planned: uptime 240 - 24 - 18 = 198, one event
  expect(value).toMatchObject({ events: 1, downtimeHours: 18, plannedHours: 24, mtbfHours: 198, mttrHours: 18 });
  expect(value!.availability).toBeCloseTo(198 / 216, 12);
});

test('cost is hours times the contribution of an hour, and unknown without one', () => {
  expect(furnace([stop(46001, 46002)], { Furnace: 900 }).stops.value!.cost).toBeCloseTo(21600, 9);
  expect(furnace([stop(46001, 46002)]).stops.value!.cost).toBeNull();
});

test('the last stop without an end is still open', () => {
  expect(furnace([stop(46001, 46002), stop(46009, null)]).stops.value!.downtimeHours).toBeCloseTo(48, 9);
});

test('an earlier stop without an end is an event of unknown length', () => {
  const { value, evidence } = furnace([stop(46001, null), stop(46005, 46006)]).stops;
  expect(value).toMatchObject({ events: 2, downtimeHours: 24, mttrHours: null });
  expect(evidence).toContain('1 without an end: hours are at least as shown');
});

test('a log without ends gives time between failures but no hours', () => {
  const { value, verdict, evidence } = furnace([46001, 46003, 46003, 46007].map((s) => stop(s, null))).stops;
  expect(value).toMatchObject({ events: 3, downtimeHours: null, availability: null, mtbfHours: 80, cost: null });
  expect(verdict).toBe('thin');
  expect(evidence).toContain('the log has no ends');
});

test('90% bounds of MTBF are the chi-square ones', () => {
  // 240 h, 2 failures: 2 T / chi2(0.95, 6) = 480 / 12.591587 and 480 / chi2(0.05, 4) = 480 / 0.710723 (NIST table 1.3.6.7.4)
  const { value } = furnace([stop(46001, 46001), stop(46004, 46004)].map((s) => ({ ...s, end: null }))).stops;
  expect(value!.mtbfLower).toBeCloseTo(480 / 12.591587, 3);
  expect(value!.mtbfUpper).toBeCloseTo(480 / 0.710723, 2);
});

test('reasons carry their hours, cut to the window', () => {
  const reasons = furnace([stop(45999, 46001), stop(46002, 46003, { reason: '' })]).stops.value!.reasons;
  expect(reasons).toEqual([
    { reason: 'Burner trip', events: 1, hours: 24 },
    { reason: 'no reason given', events: 1, hours: 24 },
  ]);
});
