import type { Grade } from './facts';

/**
 * The confidence haircut on a benefit line. The shares are where finance starts, not facts: after a year the ratio of
 * realised to planned benefits takes their place. `measured` is 1 where the number comes from a record.
 * Labels hold no comma: they are the words of a drop-down list.
 */
export interface GradeRow {
  readonly grade: Grade;
  readonly label: string;
  readonly confidence: number;
  readonly measured: 0 | 1;
}

export const grades: readonly GradeRow[] = [
  { grade: 'A', label: 'A measured and reconciled to the ledger', confidence: 0.95, measured: 1 },
  { grade: 'B', label: 'B measured', confidence: 0.8, measured: 1 },
  { grade: 'C', label: 'C modelled by the twin', confidence: 0.6, measured: 0 },
  { grade: 'D', label: 'D expert estimate', confidence: 0.3, measured: 0 },
  { grade: 'E', label: 'E unsupported', confidence: 0, measured: 0 },
];

const labels = new Map(grades.map((row) => [row.grade, row.label]));
export const gradeLabel = (grade: Grade): string => labels.get(grade) ?? grade;

/** The grade on which a chain of numbers rests: its weakest. */
export const weakest = (some: readonly Grade[]): Grade => some.reduce((a, b) => (b > a ? b : a), 'A');
