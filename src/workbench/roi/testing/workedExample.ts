import type { RoiAssumptions, Cases, Years } from '../../../templates/assumptions';
import type { CostLine } from '../../../templates/costs';
import type { Grade, RoiFacts } from '../../../templates/facts';
import { factorNames, type BenefitLine, type Factor, type FactorName } from '../../../templates/line';
import { benefitLines } from '../../../templates/lines';
import type { Lines } from '../../../templates/register/roiRegister';
import { quantity } from '../../../fields/field';

/** The shape in which the reference cases ROI-024 ... describe a workbook: lists are low, base, high. */
export interface CaseWorkbook {
  readonly case: 1 | 2 | 3;
  readonly globals: Readonly<Record<string, readonly [string, string, number, number, number]>>;
  readonly grades: Readonly<Record<string, number>>;
  readonly ramp: readonly [Years, Years, Years];
  readonly lines: readonly (Readonly<Record<FactorName, Triple>> & {
    readonly id: string;
    readonly name: string;
    readonly dim: BenefitLine['dimension'];
    readonly prob: BenefitLine['problem'];
    readonly cls: BenefitLine['class'];
    readonly owner: string;
    readonly grade: string;
  })[];
  readonly costs: readonly (Pick<CostLine, 'id' | 'name' | 'kind'> & { readonly y0: Triple; readonly yr: Triple })[];
  /** Realised money by quarter and line. */
  readonly actual: Readonly<Record<string, readonly number[]>>;
}
type Triple = readonly [number, number, number];
const cases = ([low, base, high]: Triple): Cases => ({ low, base, high });

const missing = { missing: 'the case gives its own numbers' };
export const noFacts: RoiFacts = {
  scenario: 'Port congestion, 10 days',
  asOf: 46000,
  lostHours: missing,
  lostHoursAfter: missing,
  hourContribution: missing,
  repairs: missing,
  repairsAfter: missing,
  repairCost: missing,
  safetyStock: missing,
  safetyStockAdvised: missing,
  unitCost: missing,
  carryingRate: missing,
  unitsShort: missing,
  unitsShortAfter: missing,
  unitMargin: missing,
  lostShare: missing,
  responseCost: missing,
  itemColumns: null,
};

/** Those of the case that were registered when its golden numbers were made; a line added since must not change them. */
const pinned: readonly string[] = ['U1', 'U2', 'I1', 'I2', 'I3'];

/** The registered lines of the case; the others are made here, as a future file would make them. */
export function linesOf({ lines, costs }: Pick<CaseWorkbook, 'lines' | 'costs'>): Lines {
  const factor = (label: string): Factor => ({ label, field: quantity('units', label) });
  return {
    benefits: lines.map(
      ({ id, name, dim, prob, cls }): BenefitLine =>
        benefitLines.find((line) => pinned.includes(id) && line.id === id) ?? {
          id,
          name,
          dimension: dim,
          problem: prob,
          class: cls,
          factors: {
            baseline: factor('baseline'),
            target: factor('target'),
            exposure: factor('exposure'),
            value: factor('value'),
            share: factor('share'),
          },
          guard: 'none',
          worked: { owner: '', says: {} },
        },
    ),
    costs: costs.map(({ id, name, kind }) => ({ id, name, kind, help: name })),
  };
}

export function assumptionsOf(workbook: CaseWorkbook): RoiAssumptions {
  const { lines, costs, globals, grades, ramp } = workbook;
  const [low, base, high] = ramp;
  const evidence = 'case ROI-024';
  return {
    case: workbook.case,
    ramp: { low, base, high },
    globals: Object.fromEntries(Object.entries(globals).map(([id, [, , ...values]]) => [id, cases(values)])),
    confidence: Object.fromEntries(Object.entries(grades).map(([label, value]) => [label[0] as Grade, value])),
    rows: Object.fromEntries([
      ...lines.flatMap((line) => factorNames.map((name) => [`${line.id}.${name}`, { ...cases(line[name]), evidence }])),
      ...costs.flatMap(({ id, y0, yr }) => [
        [`${id}.first`, { ...cases(y0), evidence }],
        [`${id}.yearly`, { ...cases(yr), evidence }],
      ]),
    ]),
    lines: Object.fromEntries(
      lines.map(({ id, owner, grade, cls }) => [id, { owner, grade: grade[0] as Grade, class: cls }]),
    ),
  };
}
