import type { BenefitLine } from './line';
import { carryingCost } from './lines/carryingCost';
import { correctiveRepairs } from './lines/correctiveRepairs';
import { lostOutput } from './lines/lostOutput';
import { lostSales } from './lines/lostSales';
import { stockRelease } from './lines/stockRelease';

/** Every benefit line, in the order of the sheets. The next line is one file and one line here. */
export const benefitLines: readonly BenefitLine[] = [
  lostOutput,
  correctiveRepairs,
  stockRelease,
  carryingCost,
  lostSales,
];
