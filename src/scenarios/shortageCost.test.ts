import { runScenario, type ScenarioOptions } from './runScenario';
import { item, twin } from './testing/sampleTwin';

const quick: ScenarioOptions = { replications: 100, horizonDays: 120 };
const run = (items: readonly ReturnType<typeof item>[], options: ScenarioOptions = {}) =>
  runScenario({ ...twin, items }, 'portCongestion', { delayDays: 40 }, undefined, { ...quick, ...options });

test.each<[string, Parameters<typeof item>[1], string]>([
  ['no price is known', { unitPrice: null }, 'no unit price'],
  ['the price lies below the cost', { unitPrice: 30 }, 'a price that is not above their cost'],
  ['the price is the cost', { unitPrice: 40 }, 'a price that is not above their cost'],
])('where %s, the response that serves most is named, but nothing is decided', async (_, changes, note) => {
  const { decision, outcomes, notes } = await run([item('A-100', changes), item('B-200', changes)]);
  const fills = outcomes.slice(1).map(({ id, measures }) => [id, measures.fill!.mean] as const);
  const most = fills.reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  expect(decision).toMatchObject({ best: most, sure: false, saves: null, flips: null });
  expect(decision.sentence).toMatch(
    /^Cannot tell: what a shortage costs is not known \(no price above the cost of A-100 and B-200\)/,
  );
  expect(notes.find((one) => one.includes(note))).toMatch(/^2 of 2 items \(A-100 and B-200\)/);
  expect(outcomes[1]!.measures.uncosted!.mean).toBeCloseTo(1, 12);
});

test('units that wait at no cost decide nothing either, until waiting has one', async () => {
  const both = [item('A-100'), item('B-200')];
  const free = await run(both, { waits: 1, waitingCost: 0 });
  expect(free.decision).toMatchObject({ sure: false, saves: null });
  expect(free.decision.sentence).toContain('not known (the lever waitingCost is 0)');
  const priced = await run(both, { waits: 1, waitingCost: 0.01 });
  expect(priced.decision.saves).not.toBeNull();
  expect(priced.outcomes[1]!.measures.uncosted!.mean).toBe(0);
});

test('an unknown price of an item that is not short is no obstacle', async () => {
  const plenty = { stock: { onHand: 100_000, onOrder: 0 }, unitPrice: null };
  const { decision, outcomes } = await run([item('A-100'), item('B-200', plenty)]);
  expect(outcomes[1]!.measures.uncosted!.mean).toBe(0);
  expect(decision.saves).not.toBeNull();
});

test('one response alone settles nothing', async () => {
  const { decision } = await runScenario(twin, 'portCongestion', {}, ['doNothing'], quick);
  expect(decision).toMatchObject({ best: 'doNothing', sure: false });
  expect(decision.sentence).toMatch(/nothing to choose between/);
});

test('what counts as 0 because it is below 0 or not known is said, with the items', async () => {
  const changes = { stock: { onHand: -5, onOrder: 0 }, orderCost: null };
  const { notes, options } = await run([item('A-100', changes), item('B-200')]);
  expect(notes).toEqual(
    expect.arrayContaining([
      '1 of 2 items (A-100) have a negative stock on hand: it counts as 0.',
      '1 of 2 items (A-100) have no cost of an order: their ordering cost counts as 0.',
      'A year of stock costs 20% of its unit cost: where an item has no rate of its own, the twin assumes one.',
    ]),
  );
  expect(options.ownedInTransit).toBe(1);
});
