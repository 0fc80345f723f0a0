import type { RoiFacts } from '../../templates/facts';
import { factorNames, type BenefitLine, type Fed } from '../../templates/line';
import { benefitLines } from '../../templates/lines';
import { shown } from '../parts/numbers';

/** One factor of a benefit line as the pane shows it. */
export interface FactorReport {
  readonly label: string;
  /** "420 hours per year (400 to 440)"; null when a person has to say it. */
  readonly value: string | null;
  /** Where the number comes from, or why there is none. */
  readonly why: string;
  readonly grade: string | null;
}
export interface LineReport {
  readonly id: string;
  readonly name: string;
  readonly known: number;
  readonly factors: readonly FactorReport[];
}

/** What the twin can feed each benefit line, and what is left to a person and why. */
export const reportLines = (facts: RoiFacts): readonly LineReport[] =>
  benefitLines.map((line) => {
    const factors = factorNames.map((name) => factorReport(line, name, facts));
    return { id: line.id, name: line.name, known: factors.filter(({ value }) => value !== null).length, factors };
  });

function factorReport(line: BenefitLine, name: (typeof factorNames)[number], facts: RoiFacts): FactorReport {
  const { label, field, per, usual, feeds } = line.factors[name];
  const unit = field.unit === 'hours' || field.unit === 'units' ? ` ${field.unit}` : '';
  const say = (value: number): string => shown(value, field.unit);
  if (usual !== undefined) return { label, value: say(usual.value), why: usual.evidence, grade: null };
  if (feeds === undefined) return { label, value: null, why: `for you to state: ${lowered(field.help)}`, grade: null };
  const fed = feeds(facts);
  if ('missing' in fed) return { label, value: null, why: fed.missing, grade: null };
  const perUnit = per === undefined ? '' : ` per ${per}`;
  return { label, value: `${say(fed.base)}${unit}${perUnit}${rangeOf(fed, say)}`, why: fed.evidence, grade: fed.grade };
}

function rangeOf({ low, base, high }: Fed, say: (value: number) => string): string {
  if (low === base && high === base) return '';
  return ` (${say(Math.min(low, high))} to ${say(Math.max(low, high))})`;
}

const lowered = (help: string): string => help.charAt(0).toLowerCase() + help.slice(1);
