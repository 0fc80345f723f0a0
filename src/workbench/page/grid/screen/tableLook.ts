import { BooleanNumber, BorderStyleTypes, type IStyleData } from '@univerjs/core';
import type { Table } from '../../../host/book';

/** The six accents of the Office theme, behind the one that is black. */
const accents = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** How a table paints a cell of its own: heading, bands and totals in the colours of its style. */
export function tableLook({ area, headers, totals, banded, style }: Table, row: number): IStyleData | null {
  const [, kind = 'Medium', number = '2'] = /^TableStyle(Light|Medium|Dark)(\d+)$/u.exec(style) ?? [];
  if (style === '' || style === 'None') return null;
  const accent = accents[(Number(number) - 1) % accents.length] ?? '#4472C4';
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: accent } };
  if (headers && row === area.row)
    return kind === 'Light'
      ? { bl: BooleanNumber.TRUE, bd: { b: line } }
      : { bl: BooleanNumber.TRUE, bg: { rgb: accent }, cl: { rgb: '#FFFFFF' } };
  if (totals && row === area.row + area.rows - 1) return { bl: BooleanNumber.TRUE, bd: { t: line } };
  const band = (row - area.row - (headers ? 1 : 0)) % 2 === 0;
  return banded && band ? { bg: { rgb: tint(accent) } } : null;
}

/** A fifth of the colour on white. */
function tint(color: string): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(255 - (255 - part) * 0.2)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
