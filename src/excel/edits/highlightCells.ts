import type { HighlightCells } from '../../workbook/edit';
import { looks } from '../../workbook/style';
import { order, type Step } from '../step';

export function highlightCells({ sheet, range, when, role }: HighlightCells): Step[] {
  const look = looks[role];
  return [
    order((workbook) => {
      const cells = workbook.worksheets.getItem(sheet).getRange(range);
      const { custom } = cells.conditionalFormats.add('Custom');
      custom.rule.formula = when.startsWith('=') ? when : `=${when}`;
      if (look.color !== undefined) custom.format.font.color = look.color;
      if (look.fill !== undefined) custom.format.fill.color = look.fill;
    }),
  ];
}
