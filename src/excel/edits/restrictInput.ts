import type { RestrictInput } from '../../workbook/edit';
import { order, type Step } from '../step';

export function restrictInput({ sheet, range, allow, says }: RestrictInput): Step[] {
  const rule = ruleOf(allow);
  return [
    order((workbook) => {
      const validation = workbook.worksheets.getItem(sheet).getRange(range).dataValidation;
      validation.rule = rule;
      validation.prompt = { showPrompt: true, title: '', message: says };
      validation.errorAlert = { showAlert: true, style: 'Stop', title: 'TwinSheet', message: says };
    }),
  ];
}

function ruleOf(allow: RestrictInput['allow']): Excel.DataValidationRule {
  if ('list' in allow) return { list: { inCellDropDown: true, source: allow.list.join(',') } };
  if ('cells' in allow) return { list: { inCellDropDown: true, source: `=${allow.cells.replace(/^=/, '')}` } };
  return { decimal: { formula1: allow.from, formula2: allow.to, operator: 'Between' } };
}
