import type { FormatCells } from '../../workbook/edit';
import { looks, type Look } from '../../workbook/style';
import { everyCell } from '../everyCell';
import { order, type Step } from '../step';

export function formatCells({ sheet, range: address, style }: FormatCells): Step[] {
  return [
    order((workbook) => {
      const range = workbook.worksheets.getItem(sheet).getRange(address);
      if (style.numberFormat !== undefined) range.numberFormat = everyCell(style.numberFormat);
      if (style.role !== undefined) dress(range.format, looks[style.role]);
      if (style.wrap !== undefined) range.format.wrapText = style.wrap;
      if (style.align !== undefined) range.format.horizontalAlignment = alignments[style.align];
    }),
  ];
}

const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;

function dress(format: Excel.RangeFormat, look: Look): void {
  if (look.color !== undefined) format.font.color = look.color;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.fill !== undefined) format.fill.color = look.fill;
}
