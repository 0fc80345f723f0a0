import type { Fact, Known } from '../../templates/facts';
import { assetTwins } from '../../twin/assets';
import type { AssetTwin, Twin } from '../../twin/model';
import { downtimeFacts } from './downtimeFacts';

const window = { start: 45658, end: 46023 };
/** `events` stops of `hours` each, evenly over the year 2025. */
const stops = (asset: string, events: number, hours: number) =>
  Array.from({ length: events }, (_, at) => {
    const start = window.start + (at * 365) / events;
    return { asset, start, end: start + hours / 24, reason: 'Burner', planned: false };
  });
const of = (log: ReturnType<typeof stops>, costPerHour: Readonly<Record<string, number>> = {}) =>
  downtimeFacts(twinOf(assetTwins(log, window, { serviceTarget: 0.95, holdingRate: 0.2, costPerHour })));
const twinOf = (assets: readonly AssetTwin[]): Twin => ({
  asOf: 46022,
  demandPeriod: { name: 'month', days: 30.4375 },
  items: [],
  assets,
});
const fact = (known: Known): Fact => {
  if ('missing' in known) throw new Error(known.missing);
  return known;
};

test('hours of the window become hours of a year, with the bounds of the number of stops', () => {
  const { value, lower, upper, grade, period } = fact(of(stops('Furnace', 20, 6)).lostHours);
  expect(value).toBeCloseTo((120 * 365.25) / 365, 9);
  // Poisson bounds of 20 in a fixed time (chi-square with 40 and 42 degrees of freedom, Abramowitz & Stegun 26.8).
  expect([lower / value, upper / value]).toEqual([expect.closeTo(26.509 / 40, 4), expect.closeTo(58.124 / 40, 4)]);
  expect([grade, period]).toEqual(['B', '2025-01-01 to 2025-12-31']);
});

test('what the twin cannot tell is no fact, whatever the arithmetic would give', () => {
  const { lostHours, repairs } = of(stops('Furnace', 1, 200));
  expect(lostHours).toEqual({ missing: expect.stringMatching(/^Furnace: /) });
  expect(repairs).toEqual({ missing: '1 unplanned stop in the log: too few to say how many a year has' });
});

test('a year has 8,766 hours, so no bound has more, and the live value neither', () => {
  const { value, lower, upper, live } = fact(of(stops('Furnace', 4, 24 * 80)).lostHours);
  expect(value).toBeGreaterThan(7000);
  expect(upper).toBe(8766);
  expect(lower).toBeLessThan(value);
  expect(live).toMatch(
    /^MIN\(8766,SUMIFS\(TwinAssets\[Downtime hours\],TwinAssets\[Asset\],"Furnace"\)\*365\.25\/365\)$/,
  );
});

test('the asset whose hours cost most is the constraint; without a price the longest stop is, and that is said', () => {
  const log = [...stops('Furnace', 12, 6), ...stops('Slitter', 30, 4)];
  const unpriced = of(log);
  expect(fact(unpriced.lostHours).evidence).toMatch(/^Slitter: .*taken as the constraint because it stands longest$/);
  expect(unpriced.hourContribution).toHaveProperty('missing');
  const priced = of(log, { Furnace: 1900, Slitter: 10 });
  expect(fact(priced.lostHours).evidence).toMatch(/^Furnace: /);
  expect(fact(priced.lostHours).evidence).not.toContain('taken as');
});

test('the price of an hour is what a person stated, not what the twin wrote', () => {
  const priced = fact(of(stops('Furnace', 12, 6), { Furnace: 1900 }).hourContribution);
  expect(priced).toMatchObject({ value: 1900, lower: 1900, upper: 1900, grade: 'D', stated: true });
  expect(priced.period).toBeUndefined();
});

test('stops that are too few on each asset may be enough on all, each taken as one job', () => {
  const log = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].flatMap((asset) => stops(asset, 2, 1));
  const { value, lower, upper, evidence } = fact(of(log).repairs);
  expect(value).toBeCloseTo((16 * 365.25) / 365, 9);
  expect([lower, upper]).toEqual([
    expect.closeTo(value * (1 - 1.645 / 4), 9),
    expect.closeTo(value * (1 + 1.645 / 4), 9),
  ]);
  expect(evidence).toContain('16 unplanned stops of 8 assets, each taken as one job');
});

test('without a downtime log there is no fact', () => {
  const facts = downtimeFacts(twinOf([]));
  for (const known of Object.values(facts)) expect(known).toHaveProperty('missing');
});
