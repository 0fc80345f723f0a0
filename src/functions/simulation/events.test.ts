import { clonedPort } from '../../compute/testing/clonedPort';
import { workerPool } from '../../compute/workerPool';
import { samples } from '../../engine/simulation/join';
import type { RecordField } from '../../engine/simulation/record';
import { simulate } from '../../engine/simulation/testing/points';
import { cellsFor } from '../cases/cellsFor';
import { call, callInTime, type CellResult } from '../gate/call';
import { isCellError } from '../gate/cellError';
import { readTable } from '../readTable';
import { scenariosOf } from './events';
import { modelOf } from './modelOf';
import { pointColumns } from './pointTable';
import { SCENARIO } from './scenario';

type Inputs = Readonly<Record<string, unknown>>;
const place = { node: 'Shop', demandMean: 100, leadTime: 3, policy: 'BASESTOCK', orderUpTo: 500, margin: 5 };
const shop = { ...place, unitValue: 4 };
const within = (kind: string, severity: number, more: Inputs = {}): Inputs => ({
  ...{ kind, start: 5, length: 4, severity },
  ...more,
});
const inputs = (events: readonly Inputs[], more: Inputs = {}): readonly unknown[] =>
  cellsFor(SCENARIO, { model: [shop], events, periods: 26, reps: 10, ...more });
const scenario = (...given: Parameters<typeof inputs>): CellResult => call(SCENARIO, inputs(...given));

/** The last row, or the one of a response, by heading. */
function rowOf(result: CellResult, response = 'NONE'): Readonly<Record<string, unknown>> {
  if (isCellError(result)) throw new Error(result.says);
  const [labels = [], ...rows] = result;
  const row = rows.filter((cells) => cells[1] === response).at(-1) ?? [];
  return Object.fromEntries(labels.map((label, at) => [label, row[at]]));
}

/** Base stock 500, lead time 3, demand 100: a recursion of 20 lines in Python 3.11, in the order of the sequence. */
test.each([
  [0.8, 4, { FILL: 1, MAXBACKLOG: 0, AVGONHAND: 190.30769230769232, ENDSTOCK: 200, EXTRACOST: 336 }],
  [
    0.25,
    5,
    {
      ...{ FILL: 0.8966346153846154, MAXBACKLOG: 137.5, BACKLOGPERIODS: 306.25, PERIODSSHORT: 4 },
      ...{ AVGONHAND: 155.52884615384616, ENDSTOCK: 200, EXTRACOST: 1950 },
    },
  ],
])('a yield of %d in %i periods', (severity, length, expected) => {
  const row = rowOf(scenario([within('YIELD', severity, { length })]));
  for (const [name, value] of Object.entries(expected))
    expect([name, row[name]]).toEqual([name, expect.closeTo(value)]);
});
test('a yield that lasts: orders of 100 / 0.8, so 3 x 125 under way and 500 - 375 in stock (by hand)', () => {
  const row = rowOf(scenario([{ kind: 'YIELD', severity: 0.8 }], { periods: 400 }));
  expect(row['ENDSTOCK']).toBeCloseTo(125, 9);
});
test('what a scrapped unit cost is not known without a unitValue', () => {
  expect(rowOf(scenario([within('YIELD', 0.8)], { model: [place] }))).toMatchObject({
    EXTRACOST: { error: '#N/A' },
    MARGINCHANGE: { error: '#N/A' },
    FILL: 1,
  });
});

const early = { response: 'Early', kind: 'PREBUILD', quantity: 200, start: 1, length: 4 };
const second = { response: 'Second', kind: 'DUALSOURCE', quantity: 60, leadTime: 1, costPerUnit: 2 };
const fast = { response: 'Fast', kind: 'EXPEDITE', level: 300, leadTime: 1, limit: 100, start: 4, length: 1 };
/** By hand; units by the usual lane are 100 a period, ordered 3 periods before they come. */
test.each([
  ['a tariff of 25% is paid on the 400 units that arrive in it', within('TARIFF', 0.25), [], 'NONE', 400],
  ['nothing arrives after the run', within('TARIFF', 0.25, { start: 25, length: 9 }), [], 'NONE', 200],
  ['units under way at the start pay it too', within('TARIFF', 0.25, { start: 1, length: 2 }), [], 'NONE', 200],
  ['a factor of 1.5 is paid on the 400 units ordered in it', within('COSTFACTOR', 1.5), [], 'NONE', 800],
  ['a factor below 1 saves', within('COSTFACTOR', 0.9), [], 'NONE', -160],
  ['200 bought before it rises are 200 less in it', within('COSTFACTOR', 1.5), [early], 'Early', 400],
  ['a second supplier pays none: 4 x 40 units do', within('TARIFF', 0.25), [second], 'Second', 160 + 2 * 60 * 26],
  [
    'a faster lane of the same supplier does: the 100 of period 4 come in 5',
    within('TARIFF', 0.25),
    [fast],
    'Fast',
    400,
  ],
])('%s', (_, event, responses, response, cost) => {
  const row = rowOf(scenario([event], { responses }), response);
  expect(row['EXTRACOST']).toBeCloseTo(cost, 9);
  expect(row['MARGINCHANGE']).toBeCloseTo(-cost, 9);
});
test('cost and tariff change money only', () => {
  const both = rowOf(scenario([within('TARIFF', 0.25), within('COSTFACTOR', 2)]));
  expect(both).toMatchObject({ FILL: 1, AVGONHAND: 200, CAPITAL: 800, MARGIN: 13_000, EXTRACOST: 400 + 1600 });
});

const strike = { kind: 'SUPPLIERDOWN', start: 5, length: 8 };
describe('an event with a probability', () => {
  const likely = rowOf(scenario([{ ...strike, probability: 0.3 }], { reps: 1000 }));
  const [calm, sure] = [rowOf(scenario([within('DEMANDFACTOR', 1)])), rowOf(scenario([strike]))];

  test('happens in that share of the futures: 242 to 358 of 1,000, four standard deviations, and whole in each', () => {
    const shares = ['FILL', 'MAXBACKLOG', 'PERIODSSHORT', 'AVGONHAND', 'RECOVERED'].map(
      (name) => (1000 * (Number(likely[name]) - Number(calm[name]))) / (Number(sure[name]) - Number(calm[name])),
    );
    for (const share of shares) expect(share).toBeCloseTo(shares[0] ?? NaN, 6);
    expect(shares[0]).toBeCloseTo(Math.round(shares[0] ?? 0.5), 6);
    expect(shares[0]).toBeGreaterThan(242);
    expect(shares[0]).toBeLessThan(358);
    // The band of a share: 1.962 standard errors of a Bernoulli draw, times what the event does.
    const share = (shares[0] ?? 0) / 1000;
    const deviation = Math.sqrt((share * (1 - share)) / 999);
    const lost = Number(calm['FILL']) - Number(sure['FILL']);
    expect(likely['FILLBAND']).toBeCloseTo(1.9623415 * deviation * lost, 6);
  });
  test('of 0 never happens, and of 1 always', () => {
    expect(rowOf(scenario([{ ...strike, probability: 0 }]))).toMatchObject({ FILL: 1, FILLCHANGE: 0, FILLBAND: 0 });
    expect(scenario([{ ...strike, probability: 1 }])).toEqual(scenario([strike]));
  });
  test('is the same for any number of workers', async () => {
    const cells = inputs([{ ...strike, probability: 0.4 }, within('YIELD', 0.7, { probability: 0.5 })], {
      model: [{ ...shop, demandSd: 30, leadTimeSd: 1 }],
      responses: [early, second],
      reps: 50,
    });
    for (const workers of [1, 2, 3]) {
      const pool = workerPool(clonedPort, workers);
      const there = await callInTime(SCENARIO, cells, { run: (...asked) => pool.run(...asked) });
      await pool.close();
      expect(there).toEqual(call(SCENARIO, cells));
    }
  });
});

/** A field in each future, for each scenario. */
function futures(events: readonly Inputs[], field: RecordField): readonly (readonly number[])[] {
  const table = (rows: readonly Inputs[]) => {
    const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    return [names, ...rows.map((row) => names.map((name) => (row[name] ?? null) as string | number | null))];
  };
  const rows = readTable(table([shop]), 'model', { columns: pointColumns, needed: [] });
  const scenarios = scenariosOf(table(events), rows, 26);
  const variants = scenarios.map(({ name, changes }) => ({ id: name, changes }));
  const run = simulate(modelOf(rows, { periods: 26, warmup: 0, reps: 400, seed: 1, waits: 1, variants }));
  return variants.map((_, at) => [...samples(run, at, field)]);
}
const happened = (values: readonly number[] = []): readonly boolean[] => values.map((value) => value !== 0);
const dear = (scenarioName: string, more: Inputs): Inputs =>
  within('COSTFACTOR', 2, { scenario: scenarioName, ...more });

test('the same event falls in the same futures of two scenarios, and a less probable one only in some of them', () => {
  const [half, again, tenth] = futures(
    [
      dear('half', { probability: 0.5 }),
      dear('again', { probability: 0.5 }),
      within('YIELD', 0.5, { scenario: 'again', probability: 0.5 }),
      dear('tenth', { probability: 0.1 }),
    ],
    'surcharge',
  ).map(happened);
  expect(half?.filter(Boolean).length).toBeGreaterThan(160);
  expect(again).toEqual(half);
  expect(tenth?.filter(Boolean).length).toBeGreaterThan(15);
  expect(tenth?.every((here, at) => !here || half?.[at])).toBe(true);
});
test('rows with one trigger happen together; without one, each by its own draw', () => {
  const pair = (trigger: string | null): readonly Inputs[] => [
    dear('it', { probability: 0.5, trigger }),
    within('YIELD', 0.5, { scenario: 'it', probability: 0.5, trigger }),
  ];
  const both = (trigger: string | null) =>
    (['surcharge', 'scrapped'] as const).map((field) => happened(futures(pair(trigger), field)[0]));
  const [cost, scrap] = both('Fire');
  expect(scrap).toEqual(cost);
  const [alone, other] = both(null);
  const together = alone?.filter((here, at) => here === other?.[at]).length ?? 0;
  // Independent draws agree in 200 of 400 futures; 4 standard deviations are 40.
  expect(Math.abs(together - 200)).toBeLessThan(40);
});

test.each<[string, readonly Inputs[], Inputs]>([
  [
    'events (row 2) TARIFF needs a unitValue, which model (row 2) does not have',
    [within('TARIFF', 0.2)],
    { model: [place] },
  ],
  ['events (row 2) COSTFACTOR needs a unitValue', [within('COSTFACTOR', 2)], { model: [place] }],
  ['severity of TARIFF must be at most 10: it is a share', [within('TARIFF', 25)], {}],
  ['severity of YIELD must be at most 1: it is the share that is good', [within('YIELD', 80)], {}],
  ['severity of ROUTEDELAY must be whole periods', [within('ROUTEDELAY', 1.4)], {}],
  ['events (row 2) start must be at most 26', [within('YIELD', 0.8, { start: 27 })], {}],
  ['leadTime of DUALSOURCE must be whole periods', [], { responses: [{ ...second, leadTime: 1.5 }] }],
  ['model (row 2) reviewPeriod must be whole periods', [], { model: [{ ...shop, reviewPeriod: 1.5 }] }],
  ['model (row 2) reviewPeriod of BASESTOCK is 1: use RS', [], { model: [{ ...shop, reviewPeriod: 7 }] }],
  [
    'model (row 2) dist NEGBIN needs a demandSd squared above its demandMean',
    [],
    { model: [{ ...shop, dist: 'NEGBIN', demandSd: 9 }] },
  ],
  ['events (row 2) has no severity', [{ kind: 'YIELD', start: 1 }], {}],
  ['events (row 2) probability must be at most 1', [within('YIELD', 0.8, { probability: 30 })], {}],
])('%s', (says, events, more) => {
  expect(scenario(events, more)).toMatchObject({ says: expect.stringContaining(says) as string });
});
