import type { Field } from '../../fields/field';
import { units } from '../../fields/units';
import type { Cell } from '../../workbook/cell';
import type { RoiAssumptions } from '../assumptions';
import type { Grade, RoiFacts } from '../facts';
import { gradeLabel, weakest } from '../grades';
import { factorNames, type BenefitLine, type FactorName, type Fed } from '../line';
import { entry, type Allow, type Entry, type Source } from './entry';

/** What stands in one factor's row, and how well it is known; grade null: nobody has said anything yet. */
interface Filled {
  readonly values: readonly Cell[];
  readonly source: Source;
  readonly evidence: string;
  readonly grade: Grade | null;
  readonly fed: Fed | null;
  readonly live: string | null;
  readonly note: string;
}

/** The five rows of a benefit line: a person's value first, then the twin's, then one that holds by definition. */
export function factorEntries(line: BenefitLine, facts: RoiFacts, assumptions: RoiAssumptions, runId: string): Entry[] {
  const words = assumptions.lines?.[line.id] ?? {};
  const filled = factorNames.map((name) => fill(line, name, facts, assumptions));
  const grade = words.grade ?? gradeOf(filled);
  return factorNames.map((name, index): Entry => {
    const { field, label, per } = line.factors[name];
    const { values, source, evidence, fed, live, note } = filled[index]!;
    return entry({
      id: `${line.id}.${name}`,
      section: 'factor',
      label: `${line.name}: ${label}`,
      part: index === 0 ? '' : label,
      unit: per === undefined ? said(field) : `${said(field)} per ${per}`,
      numberFormat: formatOf(field),
      allow: bounds(field),
      values,
      source,
      owner: words.owner ?? '',
      evidence,
      note,
      live,
      ...(index === 0 ? { grade: gradeLabel(grade), kind: words.class ?? line.class } : {}),
      ...(fed && !fed.stated ? { period: fed.period, asOf: facts.asOf, runId } : {}),
    });
  });
}

function fill(line: BenefitLine, name: FactorName, facts: RoiFacts, assumptions: RoiAssumptions): Filled {
  const factor = line.factors[name];
  const help = factor.field.help;
  const given = assumptions.rows?.[`${line.id}.${name}`];
  const fed = factor.feeds?.(facts) ?? null;
  if (given) {
    const values = [given.low, given.base, given.high];
    // What the twin would say stays beside a person's number, so that both can be compared.
    const live = fed && !('missing' in fed) ? fed.live : null;
    return { values, source: 'person', evidence: given.evidence ?? '', grade: 'D', fed: null, live, note: help };
  }
  if (fed && 'missing' in fed) return blank(`${help}. The twin cannot say: ${fed.missing}`);
  if (fed) {
    const values = [fed.low, fed.base, fed.high];
    const { evidence, grade, live, stated } = fed;
    return { values, source: stated ? 'person' : 'twin', evidence, grade, fed, live, note: help };
  }
  const { usual } = factor;
  if (!usual) return blank(help);
  const values = [usual.value, usual.value, usual.value];
  return { values, source: 'default', evidence: usual.evidence, grade: 'A', fed: null, live: null, note: help };
}

const blank = (note: string): Filled => ({
  values: [null, null, null],
  source: 'default',
  evidence: '',
  grade: null,
  fed: null,
  live: null,
  note,
});

/**
 * A line is as sure as the weakest of its three numbers. Exposure and share are not graded: they are judgements with
 * their own low and high case in plain sight. A line with a blank is unsupported, so it is worth nothing yet.
 */
function gradeOf(filled: readonly Filled[]): Grade {
  if (filled.some((factor) => factor.grade === null)) return 'E';
  const graded = factorNames.flatMap((name, index) =>
    name === 'exposure' || name === 'share' ? [] : [filled[index]!.grade ?? 'E'],
  );
  return weakest(graded);
}

const said = (field: Field): string => (field.unit === 'share' ? 'share' : units[field.unit].says);
/** Expected counts are seldom whole. */
const formatOf = (field: Field): string => (field.unit === 'count' ? '#,##0.0' : units[field.unit].format);
function bounds(field: Field): Allow | null {
  const from = field.min ?? field.above;
  const to = field.max ?? field.below;
  return from === undefined ? null : { from, to: to ?? largest };
}
/** Above any yearly quantity; validation wants two ends. */
const largest = 1e15;
