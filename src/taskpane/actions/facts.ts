import type { Fact, Grade } from '../../templates/facts';
import type { Verdict } from '../../twin/finding';

/** A number that is not the outcome of chance: its bounds are itself. */
export const sure = (value: number, evidence: string, grade: Grade): Fact => ({
  value,
  lower: value,
  upper: value,
  evidence,
  grade,
});

export const gradeOf = (verdict: Verdict): Grade => (verdict === 'good' ? 'B' : 'C');
