import { disturbedAt, calmAt, futuresOf, tryAt } from './futures';
import { runScenario, type ScenarioOptions } from './runScenario';
import { twin } from './testing/sampleTwin';

const quick: ScenarioOptions = { replications: 100, horizonDays: 120 };
const ids = ['doNothing', 'raiseSafetyStock', 'expedite'];
const congested = (delayDays: number) => runScenario(twin, 'portCongestion', { delayDays }, ids, quick);

test('where nothing happens, nothing that a response does is because of it', async () => {
  const { outcomes, decision } = await congested(0);
  for (const { id, versusNothing, withoutScenario, becauseOfScenario } of outcomes.slice(2)) {
    expect([id, becauseOfScenario!.totalCost]).toEqual([id, { mean: 0, half: 0, p5: 0, p95: 0 }]);
    expect(becauseOfScenario!.fill!.mean).toBeCloseTo(0, 12);
    expect(withoutScenario).toEqual(versusNothing);
    expect(versusNothing!.totalCost!.mean).not.toBe(0);
  }
  expect(decision.sentence).toContain('of which 0 ± 0 because of the port congestion and ');
  expect(decision.saves!.because.mean).toBe(0);
  expect(decision.saves!.anyway).toEqual(decision.saves!.whole);
});

test('what a response does without the scenario is what it does in a run where nothing happens', async () => {
  const [real, calm] = [await congested(30), await congested(0)];
  real.outcomes.slice(2).forEach(({ withoutScenario }, at) => {
    expect(withoutScenario).toEqual(calm.outcomes[at + 2]!.versusNothing);
  });
});

test('what is because of the scenario and what is without it too add up to the whole', async () => {
  const { outcomes, decision } = await congested(30);
  for (const { versusNothing, withoutScenario, becauseOfScenario } of outcomes.slice(2)) {
    for (const id of ['totalCost', 'unitsShort', 'fill', 'supplyCost'] as const) {
      const sum = becauseOfScenario![id]!.mean + withoutScenario![id]!.mean;
      expect(sum).toBeCloseTo(versusNothing![id]!.mean, 6);
    }
  }
  const expedited = outcomes.find(({ id }) => id === 'expedite')!.becauseOfScenario!.unitsShort!;
  expect(expedited.mean + expedited.half).toBeLessThan(0);
  const { whole, because, anyway } = decision.saves!;
  expect(because.mean + anyway.mean).toBeCloseTo(whole.mean, 6);
  expect(decision.sentence).toMatch(
    /of which [\d,-]+ ± [\d,]+ because of the port congestion and [\d,-]+ ± [\d,]+ without/,
  );
});

test('every future has its place, and knows its response', () => {
  const named = futuresOf('undisturbed', 3, (at, happens) => `${at} ${happens ? 'disturbed' : 'calm'}`);
  expect(named).toEqual(['undisturbed', '0 disturbed', '1 disturbed', '2 disturbed', '1 calm', '2 calm']);
  expect([0, 1, 2].map((at) => named[disturbedAt(at)])).toEqual(['0 disturbed', '1 disturbed', '2 disturbed']);
  expect([0, 1, 2].map((at) => named[calmAt(at, 3)])).toEqual(['undisturbed', '1 calm', '2 calm']);
  expect(named.map((_, variant) => tryAt(variant, 3))).toEqual([null, 0, 1, 2, 1, 2]);
});
