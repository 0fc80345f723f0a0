import type { Area, Highlight, Validation } from '../../host/book';
import { areaName, cellName } from '../formula/reference';
import { toFile } from '../formula/fileText';
import type { FileHighlight, FileValidation } from './hucre';

const operators: Readonly<Record<string, NonNullable<FileValidation['operator']>>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const kinds = { wholeNumber: 'whole', decimal: 'decimal', date: 'date', textLength: 'textLength' } as const;

export function fileValidation(validation: Validation, namespaces: readonly string[]): FileValidation {
  const { alert, prompt, rule } = validation;
  return {
    ...fileRule(rule, namespaces),
    range: areaName(validation),
    allowBlank: validation.ignoreBlanks,
    errorStyle: validation.style,
    showErrorMessage: true,
    ...(alert !== null && { errorTitle: alert.title, errorMessage: alert.text }),
    ...(prompt !== null && { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.text }),
  };
}

type FileRule = Pick<FileValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>;

function fileRule(rule: Validation['rule'], namespaces: readonly string[]): FileRule {
  const formula = (given: string | number): string =>
    typeof given === 'number' ? String(given) : given.startsWith('=') ? toFile(given, namespaces) : given;
  if (rule.kind === 'custom') return { type: 'custom', formula1: formula(rule.formula) };
  if (rule.kind === 'list')
    return rule.source.startsWith('=')
      ? { type: 'list', formula1: formula(rule.source) }
      : { type: 'list', values: rule.source.split(',').map((word) => word.trim()) };
  return {
    type: kinds[rule.kind],
    operator: operators[rule.operator] ?? 'between',
    formula1: formula(rule.formula1),
    ...(rule.formula2 !== null && { formula2: formula(rule.formula2) }),
  };
}

export function fileHighlight(highlight: Highlight, namespaces: readonly string[]): FileHighlight {
  const { color, fill, bold, italic } = highlight.look;
  const rgb = (value: string): { rgb: string } => ({ rgb: value.replace('#', '').toUpperCase() });
  return {
    type: 'expression',
    // 1 is looked at first in a file.
    priority: highlight.priority + 1,
    formula: toFile(highlight.formula, namespaces),
    range: areaName(highlight),
    stopIfTrue: highlight.stopIfTrue,
    style: {
      font: { ...(color !== undefined && { color: rgb(color) }), ...(bold && { bold }), ...(italic && { italic }) },
      // The fill of a conditional format is its background colour, unlike a cell's.
      ...(fill !== undefined &&
        fill !== 'none' && { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(fill), bgColor: rgb(fill) } }),
    },
  };
}

/** Back from a file: operators in Excel's words. */
export const bookOperator = (operator: string | undefined): string =>
  Object.entries(operators).find(([, inFile]) => inFile === operator)?.[0] ?? 'Between';

/** A rule on the value of the cell itself as the formula that says the same: `greaterThan 5` is `=B2>5`. */
export function comparison({ row, column }: Area, operator: string | undefined, formulas: readonly string[]): string {
  const cell = cellName(row, column);
  const [first = '0', second = '0'] = formulas.map((formula) => formula.replace(/^=/u, ''));
  if (operator === 'between') return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === 'notBetween') return `=OR(${cell}<${first},${cell}>${second})`;
  return `=${cell}${signs[operator ?? ''] ?? '='}${first}`;
}

const signs: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};
