import type { CellStyle } from '../styles';
import { plainStyle } from '../styles';
import type { FileStyle } from './hucre';

const rgb = (color: string): { rgb: string } => ({ rgb: color.replace('#', '').toUpperCase() });

/** A look as hucre writes it; only what differs from the plain one is said. */
export function fileStyle(style: CellStyle): FileStyle {
  const side = (color: string): { style: 'thin'; color: { rgb: string } } | undefined =>
    color === 'none' ? undefined : { style: 'thin', color: rgb(color) };
  const sides = {
    ...(side(style.top) && { top: side(style.top) }),
    ...(side(style.bottom) && { bottom: side(style.bottom) }),
    ...(side(style.left) && { left: side(style.left) }),
    ...(side(style.right) && { right: side(style.right) }),
  };
  const alignment = {
    ...(style.horizontal !== 'general' && { horizontal: style.horizontal }),
    ...(style.vertical !== 'bottom' && { vertical: style.vertical }),
    ...(style.wrap && { wrapText: true }),
    ...(style.indent > 0 && { indent: style.indent }),
  };
  return {
    font: {
      name: style.fontName,
      size: style.size,
      color: rgb(style.color),
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.underline && { underline: true }),
    },
    ...(style.fill !== 'none' && { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(style.fill) } }),
    ...(Object.keys(sides).length > 0 && { border: sides }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(style.numberFormat !== 'General' && { numFmt: style.numberFormat }),
  } as FileStyle;
}

const color = (given: { rgb?: string } | undefined, otherwise: string): string =>
  given?.rgb === undefined ? otherwise : `#${given.rgb.slice(-6).toUpperCase()}`;

/** What a file says about a cell's look; theme colours are read as the plain ones. */
export function bookStyle(style: FileStyle): CellStyle {
  const { font, fill, border, alignment } = style;
  const solid = fill?.type === 'pattern' && fill.pattern === 'solid' ? color(fill.fgColor, 'none') : 'none';
  const horizontal = alignment?.horizontal;
  const vertical = alignment?.vertical;
  return {
    ...plainStyle,
    bold: font?.bold === true,
    italic: font?.italic === true,
    underline: font?.underline !== undefined && font.underline !== false,
    color: color(font?.color, plainStyle.color),
    fontName: font?.name ?? plainStyle.fontName,
    size: font?.size ?? plainStyle.size,
    fill: solid,
    wrap: alignment?.wrapText === true,
    horizontal: horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : 'general',
    vertical: vertical === 'top' || vertical === 'center' ? vertical : 'bottom',
    indent: alignment?.indent ?? 0,
    top: border?.top === undefined ? 'none' : color(border.top.color, '#000000'),
    bottom: border?.bottom === undefined ? 'none' : color(border.bottom.color, '#000000'),
    left: border?.left === undefined ? 'none' : color(border.left.color, '#000000'),
    right: border?.right === undefined ? 'none' : color(border.right.color, '#000000'),
    numberFormat: style.numFmt ?? 'General',
  };
}
