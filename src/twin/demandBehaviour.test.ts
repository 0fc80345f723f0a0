import { demandBehaviour } from './demandBehaviour';

const JAN_2024 = 45292;
const month = { name: 'month', days: 30.4375 } as const;
const behaviour = (quantities: readonly (number | null)[]) =>
  demandBehaviour({ firstPeriod: JAN_2024, quantities }, month);
const steady = (n: number): (number | null)[] => Array.from({ length: n }, (_, i) => 100 + (i % 2 === 0 ? 5 : -5));
const none = (n: number): null[] => Array.from({ length: n }, () => null);

test('an item without a record for the last two years cannot be told: nobody knows that it is still wanted', () => {
  expect(behaviour([...steady(24), ...none(24)])).toEqual({
    value: null,
    verdict: 'cannot tell',
    evidence: '24 months, 24 missing: no record since 2025-12',
  });
});

test('three months of silence at the end are late records', () => {
  expect(behaviour([...steady(33), ...none(3)])).toMatchObject({ verdict: 'good', evidence: '33 months, 3 missing' });
  expect(behaviour([...steady(33), ...none(4)]).verdict).toBe('cannot tell');
});

test('a history of every second month is thin; one of every third says nothing', () => {
  const every = (n: number) => Array.from({ length: 72 }, (_, i) => (i % n === 0 ? 100 + (i % 4) : null));
  expect(behaviour(every(2))).toMatchObject({ verdict: 'thin', evidence: '36 months, 36 missing' });
  expect(behaviour(every(3))).toMatchObject({
    value: null,
    evidence: '24 months, 48 missing: more than half are missing',
  });
});

test('silence is counted in weeks for weekly demand, and named by its day', () => {
  const history = { firstPeriod: JAN_2024, quantities: [...steady(30), ...none(7)] };
  expect(demandBehaviour(history, { name: 'week', days: 7 }).evidence).toBe(
    '30 weeks, 7 missing: no record since 2024-07-22', // 1 January 2024 was a Monday; 29 weeks later
  );
});

/** A line from 200 to 64 over 35 months, with 10 to and fro: too short for a season. */
const falling = Array.from({ length: 35 }, (_, i) => 200 - 4 * i + (i % 2 === 0 ? 10 : -10));

test('a material trend is said with its direction and makes the evidence thin', () => {
  const { verdict, evidence } = behaviour(falling);
  expect(verdict).toBe('thin');
  expect(evidence).toMatch(/^35 months; falling from 200 to 64\.\d a month, which the level follows late$/);
  expect(behaviour([...falling].reverse()).evidence).toMatch(/; rising from 64\.\d to 200 a month/);
});

test('a trend that changes little is no reason to doubt', () => {
  const slow = Array.from({ length: 35 }, (_, i) => 200 + i + (i % 2 === 0 ? 3 : -3)); // a sixth of the mean
  expect(behaviour(slow)).toMatchObject({ verdict: 'good', evidence: '35 months' });
});

test('an intermittent item that fades is said to', () => {
  const fading = Array.from({ length: 36 }, (_, i) => (i % 2 === 0 ? 40 - i : 0));
  expect(behaviour(fading)).toMatchObject({ verdict: 'thin', value: { demandClass: 'Intermittent' } });
  expect(behaviour(fading).evidence).toMatch(
    /wanted in 18; falling from \S+ to \S+ a month, which the mean does not follow/,
  );
});

test('a return is no occasion on which the item was wanted', () => {
  const wanted = Array.from({ length: 36 }, (_, i) => (i % 3 === 0 ? 40 + (i % 2) : 0));
  const returned = wanted.map((q, i) => (i % 6 === 1 ? -5 : q));
  expect(behaviour(wanted).evidence).toContain('wanted in 12');
  expect(behaviour(returned).evidence).toContain('wanted in 12');
});
