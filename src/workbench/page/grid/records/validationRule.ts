import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { Validation } from '../../../host/book';

const types = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
} as const;
const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const styles = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/**
 * A rule for input in Univer's words; null for one that has to be calculated, because the view calculates nothing.
 * `listed` gives the words of a list.
 */
export function viewRule(
  validation: Validation,
  listed: (source: string) => readonly string[] | null,
): ISheetDataValidationRule | null {
  const rule = ruleOf(validation.rule, listed);
  if (rule === null) return null;
  const { row, column, rows, columns, alert, prompt, style, ignoreBlanks } = validation;
  return {
    uid: validation.id,
    ranges: [{ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 }],
    ...rule,
    allowBlank: ignoreBlanks,
    errorStyle: styles[style],
    showErrorMessage: alert !== null,
    ...(alert !== null && { error: alert.text, errorTitle: alert.title }),
    showInputMessage: prompt !== null,
    ...(prompt !== null && { prompt: prompt.text, promptTitle: prompt.title }),
  };
}

function ruleOf(
  rule: Validation['rule'],
  listed: (source: string) => readonly string[] | null,
): Pick<
  ISheetDataValidationRule,
  'type' | 'operator' | 'formula1' | 'formula2' | 'showDropDown' | 'renderMode'
> | null {
  if (rule.kind === 'custom') return null;
  if (rule.kind === 'list') {
    const items = listed(rule.source);
    if (items === null || items.length === 0) return null;
    return {
      type: DataValidationType.LIST,
      formula1: items.map(csv).join(','),
      showDropDown: rule.dropDown,
      renderMode: DataValidationRenderMode.ARROW,
    };
  }
  const operator = operators[rule.operator];
  const bounds = [rule.formula1, rule.formula2 ?? ''].map(String);
  if (operator === undefined || bounds.some((bound) => bound.startsWith('='))) return null;
  const [formula1 = '', formula2 = ''] = bounds;
  return { type: types[rule.kind], operator, formula1, ...(formula2 !== '' && { formula2 }) };
}

const csv = (item: string): string => (/[",]/u.test(item) ? `"${item.replaceAll('"', '""')}"` : item);
