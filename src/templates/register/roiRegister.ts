import type { RoiAssumptions } from '../assumptions';
import { costLines, type CostLine } from '../costs';
import type { RoiFacts } from '../facts';
import type { BenefitLine } from '../line';
import { benefitLines } from '../lines';
import { costEntries } from './costEntries';
import type { Register } from './entry';
import { factorEntries } from './factors';
import { globalEntries } from './globals';
import { trackEntries } from './trackEntries';
import { coverEntries, gradeEntries, rampEntries, settingEntries } from './settings';

/** What the sheets are built of; tests bring their own, everyone else takes the registries. */
export interface Lines {
  readonly benefits: readonly BenefitLine[];
  readonly costs: readonly CostLine[];
}
export const registered: Lines = { benefits: benefitLines, costs: costLines };

/** All inputs of an ROI case as data, from what the twin knows and what a person has decided. */
export const roiRegister = (
  facts: RoiFacts,
  assumptions: RoiAssumptions,
  runId: string,
  lines: Lines = registered,
): Register => [
  ...coverEntries(assumptions),
  ...settingEntries(assumptions),
  ...globalEntries(assumptions),
  ...gradeEntries(assumptions),
  ...lines.benefits.flatMap((line) => factorEntries(line, facts, assumptions, runId)),
  ...lines.costs.flatMap((cost) => costEntries(cost, facts, assumptions, runId)),
  ...rampEntries(assumptions),
  ...trackEntries(lines.benefits),
];
