import type { Validation } from '../book';
import { invalidArgument } from '../hostError';
import { HostObject } from '../hostObject';
import type { Range } from './range';

type Rule = Validation['rule'];
type Basic = { formula1: string | number; formula2?: string | number; operator: string };
const kinds = ['wholeNumber', 'decimal', 'date', 'textLength'] as const;

/** A rule as the client writes it: one property, named after the kind. */
export const readRule = (given: object): Rule => {
  const rule = given as Partial<Record<(typeof kinds)[number], Basic>> & {
    list?: { source: string | Range; inCellDropDown: boolean };
    custom?: { formula: string };
  };
  if (rule.list) {
    const { source, inCellDropDown } = rule.list;
    const text = source instanceof HostObject ? `=${source.absoluteAddress}` : source;
    // Model, assumed: the text of a list has at most 255 characters.
    if (typeof text !== 'string' || text.length > 255) throw invalidArgument('DataValidation.rule');
    return { kind: 'list', source: text, dropDown: inCellDropDown };
  }
  if (rule.custom) return { kind: 'custom', formula: rule.custom.formula };
  const kind = kinds.find((name) => rule[name]);
  const basic = kind && rule[kind];
  if (!basic) throw invalidArgument('DataValidation.rule');
  const { operator, formula1, formula2 = null } = basic;
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (needsTwo && formula2 === null) throw invalidArgument('DataValidation.rule');
  return { kind, operator, formula1, formula2 };
};

export const wireRule = (rule: Rule): object => {
  if (rule.kind === 'list') return { list: { source: rule.source, inCellDropDown: rule.dropDown } };
  if (rule.kind === 'custom') return { custom: { formula: rule.formula } };
  const { kind, operator, formula1, formula2 } = rule;
  return { [kind]: { operator, formula1, ...(formula2 !== null && { formula2 }) } };
};
