import type { Cell } from '../../workbook/cell';
import type { Edit } from '../../workbook/edit';
import type { Register } from './entry';

/**
 * What we wrote into each input, kept in the workbook's settings. A cell that differs from it was changed by a person,
 * and that is how their numbers survive the next run.
 */
export const memoryKey = 'roi.register';

export interface Remembered {
  readonly values: readonly Cell[];
  readonly period: string;
  readonly owner: string;
  readonly evidence: string;
  readonly grade: string;
  readonly kind: string;
}

export const rememberRegister = (register: Register): Edit => ({
  kind: 'setSetting',
  key: memoryKey,
  value: JSON.stringify(
    Object.fromEntries(
      register.map(({ id, values, period, owner, evidence, grade, kind }): [string, Remembered] => [
        id,
        { values, period, owner, evidence, grade, kind },
      ]),
    ),
  ),
});

/** Null when nothing usable is remembered: then whatever stands on the sheet counts as a person's. */
export function remembered(written: string | null): Readonly<Record<string, Remembered>> {
  if (written === null) return {};
  try {
    const parsed: unknown = JSON.parse(written);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, Remembered>) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
