import { runScenario } from '../../scenarios/runScenario';
import type { Measures, ScenarioResult } from '../../scenarios/result';
import { twin } from '../../scenarios/testing/sampleTwin';
import type { Fact, Known } from '../../templates/facts';
import { roiRegister } from '../../templates/register/roiRegister';
import { noRun } from './lastRun';
import { roiFacts } from './roiFacts';

/** Coil waits two months at the port; half of the customers wait, and waiting costs. */
let run: ScenarioResult;
beforeAll(async () => {
  run = await runScenario(
    twin,
    'portCongestion',
    { startDay: 10, lengthDays: 60, delayDays: 60 },
    ['doNothing', { id: 'expedite', levers: { leadDays: 20, premium: 0.1 } }],
    { replications: 60, horizonDays: 150, waits: 0.5, waitingCost: 0.002 },
  );
});
const fact = (known: Known): Fact => {
  if ('missing' in known) throw new Error(known.missing);
  return known;
};
const outcome = (id: string) => run.outcomes.find((one) => one.id === id)!;
const mean = (measures: Measures | null, id: keyof Measures): number => measures![id]!.mean;
const decided = (changes: Partial<ScenarioResult['decision']>): ScenarioResult => ({
  ...run,
  decision: { ...run.decision, ...changes },
});

test('the run is one that a response clearly improves', () => {
  expect(run.decision).toMatchObject({ best: 'expedite', sure: true });
});

test('an event is worth what it makes short, and a response what it saves of that: not what is so anyway', () => {
  const { unitsShort, unitsShortAfter } = roiFacts(twin, run);
  const short = (id: string) => mean(outcome(id).measures, 'unitsShort');
  expect(fact(unitsShort).value).toBeCloseTo(short('doNothing') - short('undisturbed'), 6);
  const saved = fact(unitsShort).value - fact(unitsShortAfter).value;
  const anyway = mean(outcome('expedite').withoutScenario, 'unitsShort');
  expect(saved).toBeCloseTo(short('doNothing') - short('expedite') + anyway, 6);
  expect(fact(unitsShortAfter).period).toBe('150 days from 2026-11-14');
});

test('the bounds are those of the mean difference, not of single futures', () => {
  const { value, lower, upper } = fact(roiFacts(twin, run).unitsShortAfter);
  const { half, p5, p95 } = outcome('expedite').becauseOfScenario!.unitsShort!;
  expect([value - lower, upper - value]).toEqual([expect.closeTo(half, 6), expect.closeTo(half, 6)]);
  expect(2 * half).toBeLessThan(p95 - p5);
});

test('what the response costs and the margin that it saves make up the difference in total cost', () => {
  const { unitMargin, responseCost } = roiFacts(twin, run);
  const because = outcome('expedite').becauseOfScenario;
  const margin = mean(because, 'unitsLost') * fact(unitMargin).value;
  expect(fact(responseCost).value + margin).toBeCloseTo(mean(because, 'totalCost'), 6);
  expect(fact(responseCost).evidence).toMatch(/premium [\d,]+, orders -?[\d,]+, holding -?[\d,]+, waiting -?[\d,]+/);
});

test('the share that is lost is the one of the run, and stays visible beside what a person says instead', () => {
  const facts = roiFacts(twin, run);
  expect(facts.lostShare).toMatchObject({ value: 0.5, lower: 0.5, upper: 0.5 });
  const row = (rows: Parameters<typeof roiRegister>[1]['rows']) =>
    roiRegister(facts, rows ? { rows } : {}, run.runId).find(({ id }) => id === 'I3.share');
  expect(row(undefined)).toMatchObject({ source: 'twin', values: [0.5, 0.5, 0.5] });
  expect(row({ 'I3.share': { low: 0.1, base: 0.3, high: 0.4 } })).toMatchObject({
    source: 'person',
    runId: '',
    live: '1-SUMIFS(TwinScenario[Value],TwinScenario[Part],"Run",TwinScenario[Lever],"waits")',
  });
});

test('responses that the run cannot tell apart are not valued', () => {
  const { unitsShortAfter, responseCost, unitsShort } = roiFacts(twin, decided({ sure: false }));
  const missing = { missing: 'the run cannot tell the responses apart' };
  expect([unitsShortAfter, responseCost]).toEqual([missing, missing]);
  expect(unitsShort).toHaveProperty('value');
});

test('where doing nothing is best there is no response to value', () => {
  const { unitsShortAfter, responseCost } = roiFacts(twin, decided({ best: 'doNothing' }));
  for (const known of [unitsShortAfter, responseCost])
    expect(known).toEqual({ missing: 'the run advises to do nothing: there is no response to value' });
});

test('without a run the shortage lines are left to a person, and the cost of a response is 0', () => {
  const facts = roiFacts(twin, noRun);
  for (const known of [facts.unitsShort, facts.unitsShortAfter, facts.unitMargin, facts.lostShare, facts.responseCost])
    expect(known).toEqual({ missing: 'no scenario has been run' });
  const cost = roiRegister(facts, {}, 'no run').find(({ id }) => id === 'C7.yearly');
  expect(cost).toMatchObject({ values: [0, 0, 0], source: 'default', runId: '' });
  expect(cost?.note).toContain('The twin cannot say: no scenario has been run');
});
