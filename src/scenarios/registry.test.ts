import type { Field, Fields } from '../fields/field';
import { Cancelled } from '../compute/job';
import type { Given } from './levers';
import { responses, scenarios } from './registry';
import { runScenario, type ScenarioOptions } from './runScenario';
import type { ScenarioResult } from './result';
import { frozen, item, twin } from './testing/sampleTwin';

const quick: ScenarioOptions = { replications: 100, horizonDays: 120 };
const ids = responses.map(({ id }) => id);
const outcome = (result: ScenarioResult, id: string) => result.outcomes.find((one) => one.id === id)!;
const restOf = (id: string): Given => responses.find((one) => one.id === id)!.atRest as Given;

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (id, scenario) => {
  test('at rest nothing changes, to the last digit', async () => {
    const result = await runScenario(twin, id, scenario.atRest as Given, ['doNothing'], quick);
    expect(outcome(result, 'doNothing').measures).toEqual(outcome(result, 'undisturbed').measures);
    expect(outcome(result, 'doNothing').stockByDay).toEqual(outcome(result, 'undisturbed').stockByDay);
  });

  test('more of it never serves more', async () => {
    const { lever } = scenario.expects;
    const field = (scenario.levers as Fields)[lever] as Field<number>;
    const rest = (scenario.atRest as Record<string, number>)[lever]!;
    const step = field.default! - rest;
    const fills: number[] = [];
    for (const value of [rest, rest + step, rest + 2 * step]) {
      const result = await runScenario(twin, id, { [lever]: value }, ['doNothing'], quick);
      fills.push(outcome(result, 'doNothing').measures.fill!.mean);
    }
    expect([...fills].sort((a, b) => b - a)).toEqual(fills);
    expect(fills[2]).toBeLessThan(fills[0]!);
  });

  test('each response at rest is doing nothing', async () => {
    const tries = ids.map((response) => ({ id: response, levers: restOf(response) }));
    const result = await runScenario(twin, id, {}, tries, quick);
    for (const response of ids) {
      expect(outcome(result, response).measures).toEqual(outcome(result, 'doNothing').measures);
    }
  });

  test('each response serves at least as much as doing nothing', async () => {
    const result = await runScenario(twin, id, {}, ids, quick);
    for (const { id: response, versusNothing } of result.outcomes.slice(2)) {
      expect([response, versusNothing!.fill!.mean + versusNothing!.fill!.half > 0]).toEqual([response, true]);
    }
  });

  test('the same seed gives the same answer, and nothing that it reads is changed', async () => {
    const run = (): Promise<ScenarioResult> => runScenario(frozen(twin), id, frozen({}), frozen(ids), quick);
    expect(await run()).toEqual(await run());
  });

  test('lever bounds hold, and the refusal names the lever', async () => {
    const bounded = Object.entries(scenario.levers as Fields).filter(([, field]) => field.min !== undefined);
    expect(bounded.length).toBeGreaterThan(0);
    for (const [lever, field] of bounded) {
      await expect(runScenario(twin, id, { [lever]: field.min! - 1 }, ids, quick)).rejects.toThrow(
        `The lever ${lever} must be at least ${field.min}`,
      );
    }
    await expect(runScenario(twin, id, { nonsense: 1 }, ids, quick)).rejects.toThrow('There is no lever nonsense');
  });
});

test.each([...scenarios, ...responses].flatMap((one) => (one.window === undefined ? [] : [[one.id, one] as const])))(
  '%s beyond the simulated days is refused with lever and horizon',
  async (id, { name, window }) => {
    const beyond = { [window!.from]: 120, ...(window!.until !== undefined && { [window!.until]: 150 }) };
    const isScenario = scenarios.some((one) => one.id === id);
    const run = isScenario
      ? runScenario(twin, id, beyond, ['doNothing'], quick)
      : runScenario(twin, 'portCongestion', {}, [{ id, levers: beyond }], quick);
    await expect(run).rejects.toThrow(
      `${name}: the lever ${window!.from} is 120, but the run ends after 120 days (horizonDays)`,
    );
  },
);

test('a window of a response that ends before it begins is refused', async () => {
  const never = { id: 'raiseSafetyStock', levers: { fromDay: 20, untilDay: 20 } };
  await expect(runScenario(twin, 'portCongestion', {}, [never], quick)).rejects.toThrow(
    'Raise safety stock: the lever untilDay is 20, which is not after fromDay 20',
  );
});

test('doing nothing says that it follows the advised policy, and that the one in force is not known', async () => {
  const { outcomes, notes } = await runScenario(twin, 'portCongestion', {}, ['doNothing'], quick);
  expect(outcomes[1]!.does).toMatch(/that the twin advises; those in force today are not known/);
  expect(notes[0]).toMatch(/that the twin advises\. The policy that is in force today is not known/);
});

test('a response is for the items that the scenario touches: nothing is spent on the others', async () => {
  const result = await runScenario(twin, 'portCongestion', { route: 'North port', delayDays: 60 }, ids, quick);
  const of = (name: string, id: string) =>
    result.items.find((one) => one.item === name && one.outcome === id)!.measures;
  for (const id of ids.slice(1)) {
    expect(of('B-200', id)).toEqual(of('B-200', 'doNothing'));
    expect(of('A-100', id)).not.toEqual(of('A-100', 'doNothing'));
  }
});

test('every scenario and response says what it asks, costs and who decides', () => {
  for (const { asks, decides, owner, cadence, reviewDays } of scenarios) {
    expect(asks).toMatch(/\?$/);
    expect(decides).toMatch(/^Whether .*\.$/);
    expect([owner, cadence].every((text) => text.length > 0) && reviewDays > 0).toBe(true);
  }
  for (const { does, costs } of responses) expect([does, costs].every((text) => text.endsWith('.'))).toBe(true);
});

test('an item that the twin cannot tell about is left out, with the reason', async () => {
  const result = await runScenario(twin, 'portCongestion', {}, ['doNothing'], quick);
  expect(result.left).toEqual([{ item: 'NEW', why: 'demand: 3 months: fewer than 6' }]);
  expect(new Set(result.items.map(({ item: name }) => name))).toEqual(new Set(['A-100', 'B-200']));
});

test('no item at all that can be simulated is one clear sentence', async () => {
  const empty = { ...twin, items: twin.items.slice(2) };
  await expect(runScenario(empty, 'portCongestion')).rejects.toThrow(
    'None of the 1 items can be simulated; NEW, for one',
  );
});

test('a run too large for memory is one clear sentence with the size that fits', async () => {
  const many = { ...twin, items: Array.from({ length: 500 }, (_, at) => item(`I${at}`)) };
  // By hand: 45,000,000 numbers over 500 points, 6 variants and 23 numbers of each are 652 replications.
  await expect(runScenario(many, 'portCongestion', {}, ids, { replications: 5000 })).rejects.toThrow(
    /^This cannot be simulated: replications must be at most 600 for 500 stock points\.$/,
  );
});

test('a congestion of one route leaves the items of another alone', async () => {
  const result = await runScenario(
    twin,
    'portCongestion',
    { route: 'North port', delayDays: 60 },
    ['doNothing'],
    quick,
  );

  const fill = (name: string, id: string) =>
    result.items.find((one) => one.item === name && one.outcome === id)!.measures.fill!.mean;
  expect(fill('B-200', 'doNothing')).toBe(fill('B-200', 'undisturbed'));
  expect(fill('A-100', 'doNothing')).toBeLessThan(fill('A-100', 'undisturbed'));
});

test.each([
  [
    'portCongestion',
    { route: 'Moon' },
    'No item that can be simulated has the route Moon. There are: North port, South port.',
  ],
  ['demandSpike', { item: 'NEW' }, 'No item that can be simulated has the item NEW. There are: A-100, B-200.'],
])('%s for nothing that there is is refused with what there is', async (id, levers, says) => {
  await expect(runScenario(twin, id, levers, ['doNothing'], quick)).rejects.toThrow(says);
});

test('the spike may be the arithmetic of the planner', async () => {
  const units = async (levers: Given) =>
    outcome(await runScenario(twin, 'demandSpike', levers, ['doNothing'], quick), 'doNothing').measures.totalCost!.mean;
  expect(await units({ becomes: 'demand * 1.3' })).toBeCloseTo(await units({ factor: 1.3 }), 6);
  expect(await units({ becomes: 'demand + 1000' })).toBeGreaterThan(await units({ factor: 1.3 }));
});

test.each([
  ['demand * nonsense', 'The lever becomes cannot be used'],
  ['demand - 1e6', 'it must be 0 or more'],
])('a spike of %s is one clear sentence', async (becomes, says) => {
  await expect(runScenario(twin, 'demandSpike', { becomes }, ['doNothing'], quick)).rejects.toThrow(says);
});

test('the parts of the total cost add up, and so do the items', async () => {
  const { outcomes, items } = await runScenario(twin, 'portCongestion', {}, ids, {
    ...quick,
    waits: 0.5,
    waitingCost: 0.01,
  });
  for (const { id, measures } of outcomes) {
    const parts = ['expediteCost', 'lostMargin', 'holdingCost', 'orderingCost', 'waitingCost'] as const;
    const sum = parts.reduce((total, part) => total + measures[part]!.mean, 0);
    expect(sum / measures.totalCost!.mean).toBeCloseTo(1, 12);
    const shortage = measures.lostMargin!.mean + measures.waitingCost!.mean;
    expect((measures.supplyCost!.mean + shortage) / measures.totalCost!.mean).toBeCloseTo(1, 12);
    const ofItems = items
      .filter((one) => one.outcome === id)
      .reduce((total, one) => total + one.measures.totalCost!.mean, 0);
    expect(ofItems / measures.totalCost!.mean).toBeCloseTo(1, 12);
  }
});

test('the decision is the lowest total cost, and says when the band leaves a doubt', async () => {
  const { decision, outcomes } = await runScenario(twin, 'portCongestion', {}, ids, quick);
  const responsesOnly = outcomes.slice(1);
  const lowest = responsesOnly.reduce((a, b) => (b.measures.totalCost!.mean < a.measures.totalCost!.mean ? b : a));
  expect(decision.best).toBe(lowest.id);
  expect(decision.sentence).toMatch(decision.sure ? /costs least/ : /Cannot tell/);

  const twins = await runScenario(
    twin,
    'portCongestion',
    {},
    ['doNothing', { id: 'expedite', levers: { limitDays: 0 } }],
    quick,
  );
  expect(twins.decision).toMatchObject({ sure: false, sentence: expect.stringContaining('Cannot tell') });
});

test('at the lever value at which the choice is said to flip, both cost the same', async () => {
  const { decision } = await runScenario(twin, 'portCongestion', {}, ['doNothing', 'expedite'], quick);
  const premium = Number(/premium of (\S+) instead/.exec(decision.flips ?? '')![1]);
  const again = await runScenario(twin, 'portCongestion', {}, [{ id: 'expedite', levers: { premium } }], quick);
  const expedited = outcome(again, 'expedite');
  // The value is said to three digits.
  expect(Math.abs(expedited.versusNothing!.totalCost!.mean)).toBeLessThan(0.01 * expedited.measures.expediteCost!.mean);
});

test('another seed, lever or twin is another run', async () => {
  const id = async (...[levers, options]: [Given, ScenarioOptions]) =>
    (await runScenario(twin, 'demandSpike', levers, ['doNothing'], { ...quick, replications: 30, ...options })).runId;
  const other = await runScenario({ ...twin, items: [item('A-100')] }, 'demandSpike', {}, ['doNothing'], {
    ...quick,
    replications: 30,
  });
  const all = [await id({}, {}), await id({}, { seed: 2 }), await id({ factor: 2 }, {}), other.runId];
  expect(new Set(all).size).toBe(4);
  expect(await id({}, {})).toBe(all[0]);
});

test('progress is reported, and a run can be stopped', async () => {
  const seen: number[] = [];
  await runScenario(twin, 'demandSpike', {}, ids, {
    ...quick,
    onProgress: ({ done, total }) => seen.push(done / total),
  });
  expect(seen.at(-1)).toBe(1);
  const stop = new AbortController();
  const stopped = runScenario(twin, 'demandSpike', {}, ids, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(stopped).rejects.toThrow(Cancelled);
});
