import fc from 'fast-check';
import type { Cases, RoiAssumptions, Years } from '../../templates/assumptions';
import { factorNames } from '../../templates/line';
import { roiEdits } from '../../templates/roiEdits';
import { registered } from '../../templates/register/roiRegister';
import { resultRow, type ResultName } from '../../templates/sheets/resultRows';
import { model, type ModelCase } from './testing/model';
import { RoiBook } from './testing/roiBook';
import { noFacts } from './testing/workedExample';

/** Numbers as people type them. */
const thousandths = (to: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1000 * to }).map((count) => count / 1000);

/** Any case with the registered lines and costs; the selected case alone differs from the other two. */
const anyCase: fc.Arbitrary<ModelCase> = fc.record({
  lines: fc.tuple(
    ...registered.benefits.map((line) =>
      fc.record({
        id: fc.constant(line.id),
        kind: fc.constant(line.class),
        baseline: fc.integer({ min: 0, max: 1000 }),
        target: fc.integer({ min: 0, max: 1000 }),
        exposure: thousandths(3),
        value: fc.integer({ min: 0, max: 3000 }),
        share: thousandths(1),
        confidence: fc.constantFrom(0.95, 0.8, 0.6, 0.3, 0),
      }),
    ),
  ),
  costs: fc.tuple(
    ...registered.costs.map((cost) =>
      fc.record({
        kind: fc.constant(cost.buys === undefined ? cost.kind : ('Response' as const)),
        buys: fc.constant(cost.buys ?? null),
        first: fc.integer({ min: -20000, max: 400000 }),
        yearly: cost.kind === 'Capex' ? fc.constant(0) : fc.integer({ min: -20000, max: 60000 }),
      }),
    ),
  ),
  ramp: fc
    .array(thousandths(1), { minLength: 6, maxLength: 6 })
    .map((values) => values.sort((a, b) => a - b) as unknown as Years),
  discount: thousandths(0.4),
  tax: fc.constantFrom(0, 0.25, 0.4),
  life: fc.integer({ min: 1, max: 8 }),
  escalation: thousandths(0.1),
  uplift: thousandths(0.5),
  giveBack: fc.boolean(),
});

const letters: Readonly<Record<number, 'A' | 'B' | 'C' | 'D' | 'E'>> = {
  0.95: 'A',
  0.8: 'B',
  0.6: 'C',
  0.3: 'D',
  0: 'E',
};

/** The model's case stands in the column `chosen`; the other columns hold other numbers. */
function assumptionsFor(given: ModelCase, chosen: 1 | 2 | 3): RoiAssumptions {
  const only = (value: number, other = value / 2): Cases => ({
    low: chosen === 1 ? value : other,
    base: chosen === 2 ? value : other,
    high: chosen === 3 ? value : other,
  });
  const flat: Years = [0, 0, 0.5, 0.5, 0.5, 0.5];
  const { lines, costs, ramp, discount, tax, life, escalation, uplift, giveBack } = given;
  return {
    case: chosen,
    giveBack,
    ramp: {
      low: chosen === 1 ? ramp : flat,
      base: chosen === 2 ? ramp : flat,
      high: chosen === 3 ? ramp : flat,
    },
    globals: {
      G01: only(discount),
      G02: only(tax),
      G03: only(life, 2),
      G04: only(escalation),
      G05: only(uplift),
    },
    rows: Object.fromEntries([
      ...registered.benefits.flatMap(({ id }, index) =>
        factorNames.map((name) => [`${id}.${name}`, { ...only(lines[index]![name]), evidence: 'drawn' }]),
      ),
      ...registered.costs.flatMap(({ id }, index) => [
        [`${id}.first`, only(costs[index]!.first)],
        [`${id}.yearly`, only(costs[index]!.yearly)],
      ]),
    ]),
    lines: Object.fromEntries(
      registered.benefits.map(({ id }, index) => [id, { owner: 'someone', grade: letters[lines[index]!.confidence]! }]),
    ),
  };
}

const near = (got: unknown, expected: number, scale: number): boolean =>
  typeof got === 'number' && Math.abs(got - expected) <= 1e-9 * Math.max(1, scale);

test('any case gives on the sheets what the definitions give, to nine digits, and no check of arithmetic fails', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, fc.constantFrom(1, 2, 3), async (given, chosen) => {
      const edits = roiEdits(noFacts, assumptionsFor(given, chosen), { when: '2026-01-15T08:00:00Z', runId: 'r' });
      const book = new RoiBook(edits);
      try {
        const expected = model(given);
        const scale = given.costs.reduce(
          (sum, cost) => sum + Math.abs(cost.first) + Math.abs(cost.yearly),
          expected.benefits,
        );
        const result = async (name: ResultName) => book.value('ROI Results', `B${resultRow(name)}`);
        for (const name of ['npv', 'npvRisk', 'npvAll', 'benefits', 'cost', 'peak'] as const) {
          const got = await result(name);
          expect([name, got, near(got, expected[name], Math.abs(scale))]).toEqual([name, got, true]);
        }
        for (const name of ['payback', 'discountedPayback'] as const) {
          const got = await result(name);
          const years = expected[name];
          expect([name, got]).toEqual([name, typeof years === 'string' ? years : expect.closeTo(years, 6)]);
        }
        // NPV at the internal rate of return is zero: the law that defines it.
        const irr = await result('irr');
        if (typeof irr === 'number') {
          const atRate = expected.flows.reduce((sum, flow, year) => sum + flow / (1 + irr) ** year, 0);
          expect(Math.abs(atRate)).toBeLessThan(1e-6 * Math.abs(scale));
        }
        const checks = await book.values('ROI Checks', 'A6:D30');
        const failed = checks.filter((row) => row[3] !== 0).map(([id]) => id);
        const arithmetic = ['case', 'npv', 'totals', 'cases', 'shares', 'ramp', 'owners', 'costs', 'grades'];
        expect(failed.filter((id) => arithmetic.includes(String(id)))).toEqual([]);
        expect(await book.faults()).toEqual([]);
      } finally {
        book.dispose();
      }
    }),
    { numRuns: 20, seed: 20260115, endOnFailure: true },
  );
});
